namespace ExMedic.PowerShellProof;

/// <summary>Counts checks and prints one line for each, or only for the failures, or (null) keeps still.</summary>
sealed class Report(bool? all)
{
    public int Passed { get; private set; }
    public int Failed => Failures.Count;
    public List<string> Failures { get; } = [];

    /// <summary>Something to know that is neither right nor wrong.</summary>
    public void Note(string line)
    {
        if (all is not null) Console.WriteLine("note  " + line);
    }

    public bool Check(bool good, string line, Ran? ran = null)
    {
        if (good) ++Passed;
        else Failures.Add(line);
        if (all is null) return good;
        if (!good || all.Value) Console.WriteLine((good ? "ok    " : "FAIL  ") + line);
        if (!good && ran is not null)
            foreach (var said in ran.Outcome.Output.Split('\n').Where(l => l.Length > 0).Concat(ran.Outcome.Fatal.Select(f => "proves nothing: " + f)).TakeLast(12))
                Console.WriteLine("          | " + said);
        return good;
    }
}

/// <summary>Runs one written plan against one state, there and back, with faults on the way.</summary>
sealed class Proof(Runner runner, PlanFolder plan, string initial, bool enumsAsText, Report report, string title)
{
    sealed record Point(string State, string Disk);

    readonly List<string> disks = [];
    /// <summary>The state after all fixes.</summary>
    public string Fixed { get; private set; } = "";
    /// <summary>The state after all undos that followed; null where Exchange takes an old value from nobody.</summary>
    public string? Undone { get; private set; }
    string Mode => $"{title} {(enumsAsText ? "text" : "enum")}";

    Ran Run(PlanStepFile file, Point at, bool apply, int failAt = 0, bool late = false) =>
        runner.Run(file.Text, at.State, new Setting(at.Disk, Apply: apply, EnumsAsText: enumsAsText, FailAt: failAt, FailLate: late));

    string Disk(string? from = null)
    {
        var made = Directory.CreateTempSubdirectory("exmedic-disk-").FullName;
        disks.Add(made);
        if (from is not null) CopyFolder(from, made);
        return made;
    }

    static void CopyFolder(string from, string to)
    {
        foreach (var folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories)) Directory.CreateDirectory(folder.Replace(from, to));
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories)) File.Copy(file, file.Replace(from, to), true);
    }

    bool Still(Ran ran, Point at) => ran.State == State.Parse(at.State).Text();

    public void Work()
    {
        try
        {
            var at = new Point(initial, Disk());
            foreach (var fix in plan.Fixes) WithoutBackup(fix);
            foreach (var file in plan.Backups) at = Backup(file, at);
            foreach (var fix in plan.Fixes) at = Fix(fix, at);
            foreach (var undo in plan.Undos) PlanOnly(undo, at);
            Fixed = at.State;
            Undone = Undo(at, "undo");
            foreach (var fix in plan.Fixes) Unknown(fix, new Point(initial, at.Disk));
            // after the fix a check that looks at the wrong thing would pass
            foreach (var file in plan.All.Where(f => f.Role == "verify")) Unknown(file, at);
        }
        finally
        {
            foreach (var disk in disks) Directory.Delete(disk, true);
        }
    }

    void PlanOnly(PlanStepFile file, Point at)
    {
        var ran = Run(file, at, false);
        // an undo may say already in its plan that Exchange takes the old value from nobody
        var ends = ran.Outcome.ExitCode == 0 || file.Role == "undo" && ran.Outcome.ExitCode == 1 && Comparison.CannotComeBack(initial, at.State);
        report.Check(ends && Still(ran, at) && ran.Outcome.Acts.Count == 0, $"{Mode} {file.Name} without -Apply changes nothing", ran);
    }

    void WithoutBackup(PlanStepFile fix)
    {
        var at = new Point(initial, Disk());
        var ran = Run(fix, at, true);
        report.Check(ran.Outcome.ExitCode == 1 && Still(ran, at) && ran.Outcome.Acts.Count == 0, $"{Mode} {fix.Name} -Apply refuses without a backup", ran);
    }

    Point Backup(PlanStepFile file, Point at)
    {
        var ran = Run(file, at, true);
        report.Check(ran.Outcome.ExitCode == 0 && Still(ran, at), $"{Mode} {file.Name} saves and changes nothing", ran);
        var before = Saved(at.Disk);
        var again = Run(file, at, true);
        report.Check(again.Outcome.ExitCode == 1 && Still(again, at) && Saved(at.Disk) == before, $"{Mode} {file.Name} never overwrites", again);
        return at;
    }

    static string Saved(string disk) => string.Join('\n', Directory.GetFiles(disk, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Where(f => f.Contains("Backup")).Select(f => f + File.ReadAllText(f)));

    Point Fix(PlanStepFile fix, Point at)
    {
        PlanOnly(fix, at);
        Verify(fix, at, false);
        var kept = Disk(at.Disk);
        var ran = Run(fix, at, true);
        report.Check(ran.Outcome.ExitCode == 0 && !Still(ran, at), $"{Mode} {fix.Name} -Apply changes the state", ran);
        Faults(fix, new Point(at.State, kept), ran.Outcome.Writes.Count);
        var after = new Point(ran.State, at.Disk);
        var again = Run(fix, after, true);
        report.Check(again.Outcome.ExitCode == 0 && Still(again, after) && again.Outcome.Acts.Count == 0, $"{Mode} {fix.Name} -Apply again changes nothing", again);
        Verify(fix, after, true);
        return after;
    }

    void Verify(PlanStepFile fix, Point at, bool passes)
    {
        if (plan.VerifyOf(fix) is not { } verify) return;
        var ran = Run(verify, at, false);
        var said = ran.Outcome.Output.Contains("RESULT: PASS");
        report.Check(said == passes && ran.Outcome.ExitCode == (passes ? 0 : 1) && Still(ran, at), $"{Mode} {verify.Name} {(passes ? "passes after" : "fails before")} the fix", ran);
    }

    void Faults(PlanStepFile fix, Point at, int writes)
    {
        for (var number = 1; number <= writes; ++number)
            foreach (var late in new[] { false, true })
            {
                var point = new Point(at.State, Disk(at.Disk));
                var ran = Run(fix, point, true, number, late);
                var what = $"{fix.Name} broken {(late ? "after" : "at")} write {number} of {writes}";
                report.Check(ran.Outcome.ExitCode == 1, $"{Mode} {what} says so", ran);
                Undo(new Point(ran.State, point.Disk), what + ": undo");
            }
    }

    /// <summary>Runs every undo in its order; afterwards the settings are those of the beginning.</summary>
    string? Undo(Point at, string what)
    {
        var point = at;
        var refused = false;
        foreach (var undo in plan.Undos)
        {
            var ran = Run(undo, point, true);
            var stopped = ran.Outcome.ExitCode == 1 && Comparison.CannotComeBack(initial, point.State);
            refused |= stopped;
            if (stopped && !Still(ran, point)) report.Note($"{Mode} {what}: {undo.Name} changes one thing before it stops");
            report.Check(ran.Outcome.ExitCode == 0 || stopped, $"{Mode} {what}: {undo.Name} {(stopped ? "says that Exchange takes the old value from nobody" : "runs")}", ran);
            point = new Point(ran.State, point.Disk);
        }
        if (refused) return null;
        var difference = Comparison.Difference(initial, point.State);
        report.Check(difference is null, $"{Mode} {what} restores the settings{(difference is null ? "" : ", but " + difference)}");
        return point.State;
    }

    /// <summary>A script that is for something that doesn't exist stops or prints UNKNOWN.</summary>
    void Unknown(PlanStepFile file, Point at)
    {
        var block = ValueBlock.Read(file.Text);
        foreach (var (name, value) in block.Texts.Where(t => Entities.Is(initial, t.Value) && !t.Name.EndsWith("Name", StringComparison.Ordinal)))
        {
            var other = Guid.TryParse(value, out _) ? "00000000-1111-4000-8000-000000000000" : "gone-" + value;
            var ran = runner.Run(block.With(name, other), at.State, new Setting(at.Disk, Apply: file.Role == "fix", EnumsAsText: enumsAsText));
            var claims = ran.Outcome.Output.Split('\n').Any(l => l.StartsWith("PASS", StringComparison.Ordinal) || l.Contains("RESULT: PASS"));
            report.Check(ran.Outcome.ExitCode == 1 && !claims && Still(ran, at), $"{Mode} {file.Name} for an unknown ${name} {(file.Role == "fix" ? "stops" : "claims nothing")}", ran);
        }
    }
}

/// <summary>Values that name something of a state.</summary>
static class Entities
{
    public static bool Is(string stateText, string value)
    {
        var state = State.Parse(stateText);
        string[] types = ["OfflineAddressBook", "Mailbox", "MailboxDatabase", "AddressBookPolicy"];
        return value.Length > 0 && (Organisation.Key(state.Servers, value) != "" || Organisation.Key(state.Clients, value) != ""
            || types.Any(t => state.Objects(t).Any(o => o.Key == value || State.String(o.Value?["Guid"]) == value)));
    }
}

static class ProveVerb
{
    public static int Run(Options options)
    {
        if (options.Rest.Count == 0) throw new ArgumentException("prove takes folders of plans");
        var catalogue = Catalogue.Load(Program.CatalogueFolder(options));
        var runner = new Runner(catalogue);
        var report = new Report(!options.Has("quiet"));
        var state = File.ReadAllText(options.Needed("state"));
        foreach (var folder in options.Rest)
            foreach (var asText in new[] { false, true })
            {
                var plan = new PlanFolder(folder);
                if (!asText) Read(plan, new Checker(catalogue), report);
                var proof = new Proof(runner, plan, state, asText, report, Path.GetFileName(folder.TrimEnd('/')));
                proof.Work();
                if (options.Text("fixed") is { } after) File.WriteAllText(after, proof.Fixed);
                if (options.Text("undone") is { } back && proof.Undone is { } undone) File.WriteAllText(back, undone);
            }
        Console.WriteLine($"{report.Passed} of {report.Passed + report.Failed} checks passed");
        return report.Failed == 0 && report.Passed > 0 ? 0 : 1;
    }

    /// <summary>What was written is judged as it was written, whatever the bodies it was made of.</summary>
    static void Read(PlanFolder plan, Checker checker, Report report)
    {
        foreach (var file in plan.All)
        {
            // a script for a PC belongs to no version of Exchange: the PC may be as old as the oldest
            var version = ValueBlock.Read(file.Text).Text("ExchangeVersion") is { Length: > 0 } given ? given : "2010";
            var found = checker.Check(file.Text, version);
            report.Check(found.Count == 0, $"{file.Name} holds only what Exchange {version} and its shell know{(found.Count == 0 ? "" : ", but " + found[0])}");
        }
    }
}
