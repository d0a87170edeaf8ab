using System.Management.Automation;
using System.Text;

namespace ExMedic.PowerShellProof;

/// <summary>Everything one run of one script shares: the organisation, the disks, what was printed, what has no double.</summary>
sealed class Double(Organisation organisation, Disks disks, bool enumsAsText)
{
    public Organisation Organisation => organisation;
    public State State => organisation.State;
    public Disks Disks => disks;
    public ObjectMaker Maker { get; } = new(enumsAsText);
    /// <summary>What a person at the console would read.</summary>
    public StringBuilder Console { get; } = new();
    /// <summary>Why the run proves nothing: cmdlets, parameters or prompts without a double.</summary>
    public List<string> Fatal { get; } = [];
    public string? Transcript { get; set; }
    public HashSet<string> Modules { get; } = new(StringComparer.OrdinalIgnoreCase);
    /// <summary>How many Exchange pipelines are handing out objects right now.</summary>
    public int Emitting { get; set; }
    public TimeSpan Slept { get; set; }

    public DateTime Now => State.Now + Slept;

    public void Say(string line)
    {
        Console.Append(line).Append('\n');
        if (Transcript is not null) File.AppendAllText(Transcript, line + "\r\n");
    }

    public void Warn(string text) => Say("WARNING: " + text);

    public static Double Of(PSCmdlet cmdlet) => (Double)cmdlet.Host.PrivateData!.BaseObject;
}
