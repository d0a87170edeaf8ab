using System.Collections;
using System.Management.Automation;

namespace ExMedic.PowerShellProof;

/// <summary>What every function of the remote Exchange shell calls; see <see cref="Proxies"/>.</summary>
[Cmdlet(VerbsLifecycle.Invoke, "ExchangeDouble")]
public sealed class ExchangeCommand : PSCmdlet
{
    [Parameter(Mandatory = true)] public string Name { get; set; } = "";
    [Parameter(Mandatory = true)] public IDictionary Bound { get; set; } = new Hashtable();
    /// <summary>The call takes its input from a pipeline, so it belongs to the pipeline that is running.</summary>
    [Parameter] public bool Piped { get; set; }

    protected override void ProcessRecord()
    {
        var owner = Double.Of(this);
        try
        {
            if (owner.Emitting > 0 && !Piped)
                throw new ShellError("Pipeline not executed because a pipeline is already executing. Pipelines cannot be executed concurrently.",
                                     "RemotePipelineExecutionFailed");
            var found = Handlers.Run(new Call(owner, Name, Bound));
            owner.Emitting++;
            try
            {
                foreach (var one in found) WriteObject(one);
            }
            finally
            {
                owner.Emitting--;
            }
        }
        catch (ShellError error)
        {
            WriteError(new ErrorRecord(error, error.Id, ErrorCategory.InvalidOperation, Name));
        }
        catch (WriteFault fault)
        {
            WriteError(new ErrorRecord(fault, "ServerUnavailable", ErrorCategory.ConnectionError, Name));
        }
        catch (NotDoubled missing)
        {
            owner.Fatal.Add(missing.Message);
            ThrowTerminatingError(new ErrorRecord(missing, "NotDoubled", ErrorCategory.NotImplemented, Name));
        }
    }
}
