using System.Management.Automation;

namespace ExMedic.PowerShellProof;

/// <summary>The program icacls.exe, as far as scripts use it on the address book folder.</summary>
[Cmdlet(VerbsLifecycle.Invoke, "Icacls")]
public sealed class Icacls : FileCommand
{
    const string Everybody = "*S-1-5-11:";
    [Parameter(ValueFromRemainingArguments = true)] public string[] Arguments { get; set; } = [];

    protected override void ProcessRecord()
    {
        var code = 0;
        try
        {
            if (Arguments.Length == 0) throw new NotDoubled("icacls without arguments");
            code = Run(Arguments[0], [.. Arguments.Skip(1)]);
        }
        catch (NotDoubled missing)
        {
            Owner.Fatal.Add(missing.Message);
            code = 1;
        }
        catch (WriteFault fault)
        {
            WriteObject(fault.Message);
            code = 5;
        }
        SessionState.PSVariable.Set("global:LASTEXITCODE", code);
    }

    int Run(string path, List<string> rest)
    {
        var local = Disks.Local(path);
        if (!System.IO.Path.Exists(local))
        {
            WriteObject($"{path}: The system cannot find the file specified.");
            return 2;
        }
        rest.RemoveAll(r => r.Equals("/T", StringComparison.OrdinalIgnoreCase) || r.Equals("/C", StringComparison.OrdinalIgnoreCase) || r.Equals("/Q", StringComparison.OrdinalIgnoreCase));
        var files = Directory.Exists(local) ? Directory.GetFiles(local, "*", SearchOption.AllDirectories).Order().ToList() : [local];
        switch (rest.FirstOrDefault()?.ToLowerInvariant())
        {
            case null:
                foreach (var file in files) WriteObject($"{Disks.Windows(file)} NT AUTHORITY\\SYSTEM:(F)" + (Disks.Readable(file) ? " NT AUTHORITY\\Authenticated Users:(RX)" : ""));
                break;
            case "/grant" or "/grant:r" when rest.Count >= 2 && rest[1].StartsWith(Everybody, StringComparison.Ordinal):
                Disks.Change("icacls " + path, () => files.ForEach(f => Disks.Allow(f, true)));
                break;
            case "/remove" or "/remove:g" when rest.Count >= 2 && rest[1].StartsWith("*S-1-5-11", StringComparison.Ordinal):
                Disks.Change("icacls " + path, () => files.ForEach(f => Disks.Allow(f, false)));
                break;
            case "/save" when rest.Count >= 2:
                var above = System.IO.Path.GetDirectoryName(local)!;
                File.WriteAllLines(Disks.Local(rest[1]), files.SelectMany(f => new[]
                {
                    System.IO.Path.GetRelativePath(above, f).Replace('/', '\\'), "D:" + Disks.AccessList(f)
                }), System.Text.Encoding.Unicode);
                break;
            case "/restore" when rest.Count >= 2:
                return Restore(path, rest[1]);
            default:
                throw new NotDoubled("icacls " + string.Join(' ', rest));
        }
        WriteObject($"Successfully processed {files.Count} files; Failed processing 0 files");
        return 0;
    }

    int Restore(string folder, string saved)
    {
        var file = Disks.Local(saved);
        if (!File.Exists(file)) return 2;
        var lines = File.ReadAllLines(file, System.Text.Encoding.Unicode);
        Disks.Change("icacls /restore " + folder, () =>
        {
            for (var i = 0; i + 1 < lines.Length; i += 2) Disks.Allow(Disks.Local(folder.TrimEnd('\\') + "\\" + lines[i]), lines[i + 1].Contains(";AU)"));
        });
        return 0;
    }
}
