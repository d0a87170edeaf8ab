using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ExMedic.PowerShellProof;

/// <summary>The disks of all machines below one folder: MACHINE/C/... for drives, MACHINE/SHARE/... for shares.</summary>
sealed partial class Disks
{
    const string Marker = "<!-- Authenticated Users: none -->";
    const string Shipped = "<configuration><system.webServer><httpRedirect enabled=\"false\" /><handlers><add name=\"OABRequestHandler\" /></handlers></system.webServer></configuration>";
    const string RedirectOnly = "<configuration><system.webServer><httpRedirect enabled=\"false\" /></system.webServer></configuration>";

    readonly State state;
    readonly string root;
    readonly string on;

    public Disks(State state, string root, string on)
    {
        this.state = state;
        this.root = root;
        this.on = on;
        foreach (var (server, node) in state.Servers) Lay(server, node!.AsObject());
    }

    /// <summary>Paths that this double can't answer for.</summary>
    public List<string> Missing { get; } = [];

    public static string InstallPath(string version) => @"C:\Program Files\Microsoft\Exchange Server\V" + (version == "2010" ? "14" : "15") + "\\";

    /// <summary>Puts the files that a state implies on the disk of a server.</summary>
    void Lay(string server, JsonObject node)
    {
        var version = State.String(node["version"]) ?? "2010";
        var books = Local(server, InstallPath(version) + @"ClientAccess\OAB");
        Directory.CreateDirectory(books);
        Directory.CreateDirectory(Local(server, @"C:\Windows\System32\inetsrv\config"));
        File.WriteAllText(Local(server, @"C:\Windows\System32\inetsrv\config\applicationHost.config"), "<configuration />");
        if (version != "2010")
        {
            var front = Local(server, InstallPath(version) + @"FrontEnd\HttpProxy\OAB");
            Directory.CreateDirectory(front);
            File.WriteAllText(Path.Combine(front, "web.config"), Shipped);
        }
        var config = Path.Combine(books, "web.config");
        switch (State.String(node["directories"]?["OAB"]?["web.config"]))
        {
            case "shipped": File.WriteAllText(config, Shipped); break;
            case "unreadable": File.WriteAllText(config, Shipped + Marker); break;
            case "redirect-only": File.WriteAllText(config, RedirectOnly); break;
            default: File.Delete(config); break;
        }
        foreach (var old in Directory.GetDirectories(books).Where(d => Guid.TryParse(Path.GetFileName(d), out _))) Directory.Delete(old, true);
        if (node["folders"]?["OAB"] is not JsonObject folders) return;
        foreach (var (guid, copy) in folders)
        {
            var folder = Directory.CreateDirectory(Path.Combine(books, guid)).FullName;
            var manifest = Path.Combine(folder, "oab.xml");
            File.WriteAllText(manifest, $"<OAB><OAL id=\"{guid}\"><Full seq=\"{copy?["sequence"]}\" /></OAL></OAB>");
            if (State.Time(copy?["written"]) is { } written) File.SetLastWriteTimeUtc(manifest, written);
        }
    }

    /// <summary>A file beside the disks, for what a machine remembers and no state says.</summary>
    public string Aside(string name) => Path.Combine(root, name + ".json");

    /// <summary>Where a Windows path lies here. Names are matched without regard to case, as Windows does.</summary>
    public string Local(string path) => Local(on, path);

    string Local(string machine, string path)
    {
        var text = path.Replace('/', '\\');
        if (Share().Match(text) is { Success: true } share)
        {
            machine = share.Groups[1].Value.Split('.')[0].ToUpperInvariant();
            text = share.Groups[2].Value.TrimEnd('$') + share.Groups[3].Value;
        }
        else if (Drive().Match(text) is { Success: true } drive) text = drive.Groups[1].Value.ToUpperInvariant() + drive.Groups[2].Value;
        else if (text.Contains(':'))
        {
            Missing.Add("no double: path " + path);
            text = "C\\none";
        }
        else text = @"C\Users\administrator\" + text;
        var at = Path.Combine(root, machine);
        foreach (var part in text.Split('\\', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..") at = Path.GetDirectoryName(at)!;
            else if (part != ".") at = Step(at, part);
        }
        return at;
    }

    static string Step(string at, string part)
    {
        var exact = Path.Combine(at, part);
        if (Path.Exists(exact) || !Directory.Exists(at)) return exact;
        return Directory.EnumerateFileSystemEntries(at).FirstOrDefault(e => Path.GetFileName(e).Equals(part, StringComparison.OrdinalIgnoreCase)) ?? exact;
    }

    /// <summary>The Windows path of a place below the root, as its own machine sees it.</summary>
    public string Windows(string local)
    {
        var parts = Path.GetRelativePath(root, local).Split('/');
        var rest = string.Join('\\', parts.Skip(2));
        return parts[0].Equals(on, StringComparison.OrdinalIgnoreCase) ? parts[1] + ":\\" + rest : $"\\\\{parts[0]}\\{parts[1]}$\\{rest}";
    }

    /// <summary>Places that a path with wildcards in its last part means.</summary>
    public List<string> Matching(string path)
    {
        var cut = path.LastIndexOf('\\');
        var last = path[(cut + 1)..];
        if (!last.Contains('*') && !last.Contains('?')) return Path.Exists(Local(path)) ? [Local(path)] : [];
        var folder = Local(cut < 0 ? "." : path[..cut]);
        var options = new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = 0 };
        return Directory.Exists(folder) ? [.. Directory.EnumerateFileSystemEntries(folder, last, options).Order(StringComparer.OrdinalIgnoreCase)] : [];
    }

    /// <summary>Changes files; what that does to the state is one write of the state.</summary>
    public void Change(string what, Action change)
    {
        var before = Configurations();
        var kept = Folders().ToDictionary(f => f, f => Directory.GetFiles(f).ToDictionary(n => n, File.ReadAllBytes));
        change();
        var after = Configurations();
        foreach (var (server, now) in after)
        {
            if (before[server] == now) continue;
            var directory = State.Section(State.Section(state.Servers[server]!.AsObject(), "directories"), "OAB");
            try
            {
                state.Change($"{what} on {server}", directory, "web.config", now);
            }
            catch (WriteFault)
            {
                if (!state.FailLate) Restore(kept);
                throw;
            }
        }
    }

    IEnumerable<string> Folders() => state.Servers.Select(s => Local(s.Key, InstallPath(State.String(s.Value!["version"]) ?? "2010") + @"ClientAccess\OAB"));

    /// <summary>A write that failed before it was done leaves the folders as they were.</summary>
    static void Restore(Dictionary<string, Dictionary<string, byte[]>> kept)
    {
        foreach (var (folder, files) in kept)
        {
            foreach (var file in Directory.GetFiles(folder).Where(f => !files.ContainsKey(f))) File.Delete(file);
            foreach (var (file, content) in files) File.WriteAllBytes(file, content);
        }
    }

    Dictionary<string, string> Configurations() => state.Servers.ToDictionary(s => s.Key, s =>
    {
        var version = State.String(s.Value!["version"]) ?? "2010";
        var file = Local(s.Key, InstallPath(version) + @"ClientAccess\OAB\web.config");
        if (!File.Exists(file)) return version == "2010" ? "absent" : "missing";
        var text = File.ReadAllText(file);
        return text.Contains(Marker) ? "unreadable" : text.Contains("OABRequestHandler") ? "shipped" : "redirect-only";
    });

    public static bool Readable(string file) => !File.Exists(file) || Path.GetFileName(file) != "web.config" || !File.ReadAllText(file).Contains(Marker);

    /// <summary>The access list of a file in SDDL.</summary>
    public static string AccessList(string file) => "AI(A;;FA;;;SY)(A;;FA;;;BA)" + (Readable(file) ? "(A;;0x1200a9;;;AU)" : "");

    /// <summary>Gives or takes the read right of Authenticated Users on a file.</summary>
    public static void Allow(string file, bool allowed)
    {
        if (!File.Exists(file) || Readable(file) == allowed) return;
        File.WriteAllText(file, allowed ? File.ReadAllText(file).Replace(Marker, "") : File.ReadAllText(file) + Marker);
    }

    /// <summary>Copies content; the rights of an existing target stay as they are, as on Windows.</summary>
    public static void Copy(string from, string to)
    {
        var readable = Readable(to);
        File.Copy(from, to, true);
        Allow(to, readable);
    }

    [GeneratedRegex(@"^\\\\([^\\]+)\\([^\\]+)(.*)$")] private static partial Regex Share();
    [GeneratedRegex(@"^([A-Za-z]):(.*)$")] private static partial Regex Drive();
}
