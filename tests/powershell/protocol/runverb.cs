namespace ExMedic.PowerShellProof;

/// <summary>Where and how a script runs.</summary>
sealed record Setting(string Disk, string? On = null, string? Version = null, bool Apply = false, bool EnumsAsText = false, int FailAt = 0, bool FailLate = false);

/// <summary>The outcome of a script and the state it left.</summary>
sealed record Ran(Outcome Outcome, string State);

/// <summary>Starts scripts against states.</summary>
sealed class Runner(Catalogue catalogue)
{
    readonly Shell shell = new(catalogue);

    public Ran Run(string script, string stateText, Setting setting)
    {
        var state = State.Parse(stateText, setting.FailAt, setting.FailLate);
        var block = ValueBlock.Read(script);
        var on = setting.On ?? Machine(state, block, setting.Version);
        var version = setting.Version ?? block.Text("ExchangeVersion");
        if (string.IsNullOrEmpty(version)) version = VersionOn(state, on);
        var organisation = new Organisation(state, on, version);
        var owner = new Double(organisation, new Disks(state, setting.Disk, on), setting.EnumsAsText);
        var outcome = shell.Run(script, owner, setting.Apply);
        return new(outcome, state.Text());
    }

    static string VersionOn(State state, string on) => State.String(state.Servers[on]?["version"]) ?? State.String(state.Servers.First().Value!["version"]) ?? "2010";

    /// <summary>The machine a script is meant for: the one it names, else a server of its version.</summary>
    static string Machine(State state, ValueBlock block, string? version)
    {
        foreach (var name in new[] { "Server", "Pc", "Client", "Computer" })
        {
            if (block.Text(name) is not { } named) continue;
            if (Organisation.Key(state.Servers, named) is { Length: > 0 } server) return server;
            if (Organisation.Key(state.Clients, named) is { Length: > 0 } client) return client;
        }
        var wanted = version ?? block.Text("ExchangeVersion");
        return state.Servers.FirstOrDefault(s => State.String(s.Value!["version"]) == wanted).Key ?? state.Servers.First().Key;
    }
}

static class RunVerb
{
    public static int Run(Options options)
    {
        if (options.Rest.Count != 1) throw new ArgumentException("run takes one script");
        var disk = options.Text("backup") ?? Directory.CreateTempSubdirectory("exmedic-disk-").FullName;
        var runner = new Runner(Catalogue.Load(Program.CatalogueFolder(options)));
        var ran = runner.Run(File.ReadAllText(options.Rest[0]), File.ReadAllText(options.Needed("state")), new Setting(disk, options.Text("on"),
            options.Text("version"), options.Has("apply"), options.Text("enums") == "text", options.Number("fail-after", 0), options.Has("late")));
        Console.Write(ran.Outcome.Output);
        if (options.Text("transcript") is { } transcript) File.WriteAllText(transcript, ran.Outcome.Output);
        foreach (var write in ran.Outcome.Writes) Console.Error.WriteLine("write: " + write);
        foreach (var act in ran.Outcome.Acts) Console.Error.WriteLine("act: " + act);
        foreach (var missing in ran.Outcome.Fatal) Console.Error.WriteLine("proves nothing: " + missing);
        if (options.Text("out") is { } file) File.WriteAllText(file, ran.State);
        if (!options.Has("backup")) Directory.Delete(disk, true);
        return ran.Outcome.ExitCode;
    }
}
