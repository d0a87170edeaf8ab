using System.Text.RegularExpressions;

namespace ExMedic.PowerShellProof;

/// <summary>One file of a plan: its role, and what it shares with the other files of the same step.</summary>
sealed record PlanStepFile(string Role, string Step, string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);
}

/// <summary>A folder as the plan writer fills it, in the order of running.</summary>
sealed partial class PlanFolder
{
    public List<PlanStepFile> Backups { get; }
    public List<PlanStepFile> Fixes { get; }
    public List<PlanStepFile> Undos { get; }
    readonly List<PlanStepFile> verifies;

    public PlanFolder(string folder)
    {
        var files = Directory.GetFiles(folder, "*.ps1").Order(StringComparer.Ordinal).Select(Read).OfType<PlanStepFile>().ToList();
        List<PlanStepFile> Of(string role) => [.. files.Where(f => f.Role == role)];
        Backups = Of("backup");
        Fixes = Of("fix");
        Undos = Of("undo");
        verifies = Of("verify");
        if (Fixes.Count == 0) throw new ArgumentException($"{folder} holds no plan");
    }

    public IEnumerable<PlanStepFile> All => Backups.Concat(Fixes).Concat(verifies).Concat(Undos);

    public PlanStepFile? VerifyOf(PlanStepFile fix) => verifies.FirstOrDefault(v => v.Step == fix.Step);

    static PlanStepFile? Read(string file)
    {
        var match = NamePattern().Match(System.IO.Path.GetFileName(file));
        if (!match.Success) return null;
        var role = match.Groups["undo"].Success ? "undo" : match.Groups["role"].Value;
        return new(role, match.Groups["step"].Value, file, File.ReadAllText(file));
    }

    [GeneratedRegex(@"^(?:(?<undo>undo)-[0-9]+|[0-9]+-(?<role>backup|fix|verify))-(?<step>.+)\.ps1$")] private static partial Regex NamePattern();
}
