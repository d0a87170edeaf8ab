using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace ExMedic.PowerShellProof;

/// <summary>A console nobody sits at: it keeps what is printed and treats every prompt as a failure of the script.</summary>
sealed class ConsoleHost(Double owner) : PSHost
{
    readonly PSObject data = PSObject.AsPSObject(owner);
    readonly ConsoleUi ui = new(owner);

    public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;
    public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;
    public override Guid InstanceId { get; } = Guid.NewGuid();
    public override string Name => "ConsoleHost";
    public override PSHostUserInterface UI => ui;
    public override Version Version => new(5, 1);
    public override PSObject PrivateData => data;
    public override void EnterNestedPrompt() => throw new NotDoubled("a nested prompt");
    public override void ExitNestedPrompt() { }
    public override void NotifyBeginApplication() { }
    public override void NotifyEndApplication() { }
    public override void SetShouldExit(int exitCode) { }
}

sealed class ConsoleUi(Double owner) : PSHostUserInterface
{
    string pending = "";

    public override PSHostRawUserInterface? RawUI => null;

    Exception Asks(string what)
    {
        owner.Fatal.Add("the script asks a person: " + what);
        return new NotDoubled("the script asks a person: " + what);
    }

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) => throw Asks(caption + " " + message);
    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) => throw Asks(caption + " " + message);
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) => throw Asks(caption);
    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName,
        PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) => throw Asks(caption);
    public override string ReadLine() => throw Asks("a line");
    public override SecureString ReadLineAsSecureString() => throw Asks("a secret");

    public override void Write(string value) => pending += value;
    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => pending += value;
    public override void WriteLine(string value)
    {
        owner.Say(pending + value);
        pending = "";
    }

    public override void WriteDebugLine(string message) { }
    public override void WriteErrorLine(string value) => WriteLine(value);
    public override void WriteProgress(long sourceId, ProgressRecord record) { }
    public override void WriteVerboseLine(string message) { }
    public override void WriteWarningLine(string message) => WriteLine("WARNING: " + message);
}
