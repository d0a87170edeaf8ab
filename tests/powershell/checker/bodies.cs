using System.Text.RegularExpressions;

namespace ExMedic.PowerShellProof;

/// <summary>Script bodies as they stand in a pack of knowledge.</summary>
static partial class Bodies
{
    /// <summary>The text of a file with the shared functions it names behind it, so that its lines keep their numbers.</summary>
    public static string Inlined(string file)
    {
        var text = File.ReadAllText(file);
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var names = FunctionsLine().Matches(text).SelectMany(m => m.Groups[1].Value.Split(',')).Select(n => n.Trim());
        return string.Join('\n', names.Select(n => Path.Combine(folder, "..", "functions", n + ".ps1")).Where(File.Exists).Select(File.ReadAllText).Prepend(text));
    }

    /// <summary>Scripts of a pack with the versions they are for, in the order of the file.</summary>
    public static IEnumerable<(string Name, string[] Versions)> Scripts(string pack) => Blocks(Path.Combine(pack, "scripts", "scripts.yaml"))
        .Select(b => (b.Name, VersionsOf(b.Text)));

    /// <summary>Commands of the read-only collectors of a pack.</summary>
    public static IEnumerable<(string Name, string[] Versions, string Command)> Collectors(string pack)
    {
        foreach (var (name, text) in Blocks(Path.Combine(pack, "facts", "collectors.yaml")))
        {
            var lines = CommandLine().Matches(text).Select(m => m.Groups[1].Value.Replace("\\\\", "\\").Replace("\\\"", "\""));
            yield return (name, VersionsOf(text), string.Join('\n', lines));
        }
    }

    static string[] VersionsOf(string text) => VersionsLine().Match(text) is { Success: true } match
        ? [.. match.Groups[1].Value.Split(',').Select(v => v.Trim())] : CheckVerb.Versions;

    static IEnumerable<(string Name, string Text)> Blocks(string file)
    {
        var text = File.ReadAllText(file);
        var heads = BlockHead().Matches(text).ToList();
        for (var i = 0; i < heads.Count; ++i)
            yield return (heads[i].Groups[1].Value, text[heads[i].Index..(i + 1 < heads.Count ? heads[i + 1].Index : text.Length)]);
    }

    [GeneratedRegex(@"^# exmedic: functions (.*?)\r?$", RegexOptions.Multiline)] private static partial Regex FunctionsLine();
    [GeneratedRegex(@"^  ([a-z0-9][a-z0-9-]*):", RegexOptions.Multiline)] private static partial Regex BlockHead();
    [GeneratedRegex(@"^    versions: \[([^\]]*)\]", RegexOptions.Multiline)] private static partial Regex VersionsLine();
    [GeneratedRegex(@"^    (?:prepare|command): ""((?:[^""\\]|\\.)*)""", RegexOptions.Multiline)] private static partial Regex CommandLine();
}

static class CheckPackVerb
{
    static readonly string[] Roles = ["backup", "fix", "verify", "undo"];

    /// <summary>Checks every script body and every collector command of a pack for each of its versions.</summary>
    public static int Run(Options options)
    {
        if (options.Rest.Count != 1) throw new ArgumentException("check-pack takes the folder of a pack");
        var pack = options.Rest[0];
        var checker = new Checker(Catalogue.Load(Program.CatalogueFolder(options)));
        int files = 0, findings = 0;
        void Report(string what, string version, string text, Func<Finding, bool> counts)
        {
            ++files;
            foreach (var finding in checker.Check(text, version).Where(counts))
            {
                Console.WriteLine($"{what} for {version}: {finding}");
                ++findings;
            }
        }
        foreach (var (name, versions) in Bodies.Scripts(pack))
            foreach (var version in versions)
                foreach (var role in Roles)
                {
                    var folder = Path.Combine(pack, "scripts", name);
                    var file = new[] { $"{role}.{version}.ps1", $"{role}.ps1" }.Select(f => Path.Combine(folder, f)).FirstOrDefault(File.Exists);
                    if (file is not null) Report($"{name}/{Path.GetFileName(file)}", version, Bodies.Inlined(file), _ => true);
                    else
                    {
                        Console.WriteLine($"{name} has no {role}.ps1");
                        ++findings;
                    }
                }
        // a person types the collectors' commands, so an error there shows itself
        foreach (var (name, versions, command) in Bodies.Collectors(pack))
            foreach (var version in versions) Report("collector " + name, version, command, f => f.Code != "no-error-action");
        Console.WriteLine($"{files} texts checked, {findings} findings");
        return findings == 0 && files > 0 ? 0 : 1;
    }
}
