using System.Management.Automation;
using System.Reflection;

namespace ExMedic.PowerShellProof;

[Cmdlet(VerbsData.Export, "Clixml")]
public sealed class ExportClixml : FileCommand
{
    // the engine keeps the writer of lists to itself
    static readonly MethodInfo Writer = typeof(PSSerializer).GetMethod("Serialize", BindingFlags.Static | BindingFlags.NonPublic,
        [typeof(IList<object>), typeof(int), typeof(bool)])!;
    readonly List<object> all = [];
    [Parameter(Position = 0, Mandatory = true)] public string Path { get; set; } = "";
    [Parameter(ValueFromPipeline = true, Mandatory = true), AllowNull] public PSObject? InputObject { get; set; }
    [Parameter] public int Depth { get; set; } = 2;
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter NoClobber { get; set; }
    [Parameter] public object? Encoding { get; set; }

    protected override void ProcessRecord() => all.Add(InputObject!);

    protected override void EndProcessing() => Guarded(() =>
    {
        var local = Disks.Local(Path);
        if (NoClobber && File.Exists(local)) throw new IOException($"File {Path} already exists and NoClobber was specified.");
        File.WriteAllText(local, (string)Writer.Invoke(null, [all, Depth, false])!);
    });
}

[Cmdlet(VerbsData.Import, "Clixml")]
public sealed class ImportClixml : FileCommand
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true), Alias("LiteralPath")] public string Path { get; set; } = "";

    protected override void ProcessRecord()
    {
        var local = Disks.Local(Path);
        if (!File.Exists(local))
        {
            // the real cmdlet ends the pipeline here
            ThrowTerminatingError(new ErrorRecord(new FileNotFoundException($"Could not find file '{Path}'."), "FileNotFound", ErrorCategory.ObjectNotFound, Path));
            return;
        }
        foreach (var one in PSSerializer.DeserializeAsList(File.ReadAllText(local))) WriteObject(one);
    }
}

[Cmdlet(VerbsLifecycle.Start, "Transcript")]
public sealed class StartTranscript : FileCommand
{
    [Parameter(Position = 0)] public string Path { get; set; } = @"C:\Users\administrator\transcript.txt";
    [Parameter] public SwitchParameter Append { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter NoClobber { get; set; }

    protected override void ProcessRecord()
    {
        if (Owner.Transcript is not null) throw new InvalidOperationException("Transcription has already been started.");
        var local = Disks.Local(Path);
        Guarded(() =>
        {
            if (NoClobber && File.Exists(local)) throw new IOException($"File {Path} already exists.");
            if (Append) File.AppendAllText(local, "Windows PowerShell Transcript Start\r\n");
            else File.WriteAllText(local, "Windows PowerShell Transcript Start\r\n");
            Owner.Transcript = local;
            WriteObject("Transcript started, output file is " + Path);
        });
    }
}

[Cmdlet(VerbsLifecycle.Stop, "Transcript")]
public sealed class StopTranscript : PSCmdlet
{
    protected override void ProcessRecord()
    {
        var owner = Double.Of(this);
        if (owner.Transcript is null) throw new InvalidOperationException("An error occurred stopping transcription: The host is not currently transcribing.");
        owner.Transcript = null;
        WriteObject("Transcript stopped");
    }
}

[Cmdlet(VerbsCommon.Get, "Date")]
public sealed class GetDate : PSCmdlet
{
    [Parameter(Position = 0)] public DateTime? Date { get; set; }
    [Parameter] public string? Format { get; set; }

    protected override void ProcessRecord()
    {
        var time = Date ?? Double.Of(this).Now;
        WriteObject(Format is null ? time : time.ToString(Format, System.Globalization.CultureInfo.InvariantCulture));
    }
}

[Cmdlet(VerbsLifecycle.Start, "Sleep")]
public sealed class StartSleep : PSCmdlet
{
    [Parameter(Position = 0)] public double Seconds { get; set; }
    [Parameter] public int Milliseconds { get; set; }

    // time passes in the double only: nobody waits
    protected override void ProcessRecord() => Double.Of(this).Slept += TimeSpan.FromSeconds(Seconds) + TimeSpan.FromMilliseconds(Milliseconds);
}

[Cmdlet(VerbsData.Import, "ModuleDouble")]
public sealed class ImportModuleDouble : PSCmdlet
{
    static readonly string[] Known = ["WebAdministration", "BitsTransfer"];
    [Parameter(Position = 0, Mandatory = true)] public string[] Name { get; set; } = [];
    [Parameter] public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        var owner = Double.Of(this);
        foreach (var name in Name)
        {
            if (!Known.Contains(name, StringComparer.OrdinalIgnoreCase)) owner.Fatal.Add("no double: module " + name);
            owner.Modules.Add(name);
        }
    }
}
