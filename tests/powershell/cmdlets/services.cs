using System.Management.Automation;
using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

/// <summary>One Windows service of a server or a client; a live object, as Get-Service gives.</summary>
public sealed class ServiceDouble
{
    readonly Double owner;
    readonly JsonObject services;

    internal ServiceDouble(Double owner, string machine, string name)
    {
        this.owner = owner;
        MachineName = machine;
        Name = name;
        var node = owner.State.Servers[machine] ?? owner.State.Clients[machine];
        services = State.Section(node!.AsObject(), "services");
    }

    public string Name { get; }
    public string ServiceName => Name;
    public string DisplayName => Name;
    public string MachineName { get; }
    public override string ToString() => Name;

    string Text => State.String(services[Name]) ?? "Stopped";
    bool Disabled => Text == "Disabled";
    internal ControllerStatus State_ => Text == "Running" ? ControllerStatus.Running : ControllerStatus.Stopped;
    public object Status => State_;

    public void Refresh() { }
    public void Start() => Go("Running");
    public void Stop() => Go("Stopped");

    public void WaitForStatus(object wanted) => WaitForStatus(wanted, TimeSpan.Zero);
    public void WaitForStatus(object wanted, object span)
    {
        if (!string.Equals(LanguagePrimitives.ConvertTo<string>(wanted), State_.ToString(), StringComparison.OrdinalIgnoreCase))
            throw new TimeoutException("Time out has expired and the operation has not been completed.");
    }

    internal void Go(string state)
    {
        if (Disabled && state == "Running") throw new InvalidOperationException($"Service '{Name}' cannot be started: it is disabled.");
        if (Disabled) return;
        owner.State.Change($"{(state == "Running" ? "start" : "stop")} of {Name} on {MachineName}", services, Name, state);
        After(state);
    }

    internal void Restart()
    {
        if (Disabled) throw new InvalidOperationException($"Service '{Name}' cannot be started: it is disabled.");
        owner.State.Acts.Add($"restart of {Name} on {MachineName}");
        owner.State.Change($"start of {Name} on {MachineName}", services, Name, "Running");
        After("Running");
    }

    void After(string state)
    {
        if (!Name.Equals("MSExchangeFDS", StringComparison.OrdinalIgnoreCase)) return;
        if (state == "Running") Generation.Copy(owner.State, MachineName);
        else Generation.Stopped(owner.State, MachineName);
    }

    /// <summary>How the service starts: only Disabled is kept apart from its state.</summary>
    internal string StartType => Disabled ? "Disabled" : "Manual";

    internal void StartTypeTo(string type)
    {
        if (type.Equals("Disabled", StringComparison.OrdinalIgnoreCase)) owner.State.Change($"{Name} on {MachineName} disabled", services, Name, "Disabled");
        else if (Disabled) owner.State.Change($"{Name} on {MachineName} enabled", services, Name, "Stopped");
    }

    /// <summary>The service of a machine, or null where the machine has none of this name.</summary>
    internal static ServiceDouble? Find(Double owner, string machine, string name)
    {
        var at = machine is "." or "localhost" or "" ? owner.Organisation.On : machine.Split('.')[0];
        var server = Organisation.Key(owner.State.Servers, at);
        var place = server != "" ? server : Organisation.Key(owner.State.Clients, at);
        if (place == "") throw new InvalidOperationException($"Cannot open Service Control Manager on computer '{machine}'. This operation might require other privileges.");
        var node = owner.State.Servers[place] ?? owner.State.Clients[place];
        var key = Organisation.Key(State.Section(node!.AsObject(), "services"), name);
        return key == "" ? null : new ServiceDouble(owner, place, key);
    }
}

public abstract class ServiceCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true, ValueFromPipeline = true), Alias("ServiceName")] public object[] Name { get; set; } = [];
    [Parameter] public ServiceDouble[] InputObject { get; set; } = [];
    internal Double Owner => Double.Of(this);

    private protected void Each(IEnumerable<string> machines, Action<ServiceDouble> work)
    {
        var given = Name.Select(n => n is PSObject p ? p.BaseObject : n).ToList();
        foreach (var service in InputObject.Concat(given.OfType<ServiceDouble>())) Guarded(service.Name, () => work(service));
        foreach (var name in given.Where(n => n is not ServiceDouble).Select(LanguagePrimitives.ConvertTo<string>))
            foreach (var machine in machines)
                Guarded(name, () => work(ServiceDouble.Find(Owner, machine, name)
                    ?? throw new InvalidOperationException($"Cannot find any service with service name '{name}'.")));
    }

    void Guarded(string name, Action work)
    {
        try
        {
            work();
        }
        catch (Exception error) when (error is InvalidOperationException or WriteFault)
        {
            WriteError(new ErrorRecord(error, "ServiceCommandException", ErrorCategory.OpenError, name));
        }
    }
}

[Cmdlet(VerbsCommon.Get, "Service")]
public sealed class GetService : ServiceCommand
{
    [Parameter, Alias("Cn")] public string[] ComputerName { get; set; } = [""];
    protected override void ProcessRecord() => Each(ComputerName, s => WriteObject(s));
}

[Cmdlet(VerbsLifecycle.Start, "Service")]
public sealed class StartService : ServiceCommand
{
    [Parameter] public SwitchParameter PassThru { get; set; }
    protected override void ProcessRecord() => Each([""], s => s.Go("Running"));
}

[Cmdlet(VerbsLifecycle.Stop, "Service")]
public sealed class StopService : ServiceCommand
{
    [Parameter] public SwitchParameter Force { get; set; }
    protected override void ProcessRecord() => Each([""], s => s.Go("Stopped"));
}

[Cmdlet(VerbsLifecycle.Restart, "Service")]
public sealed class RestartService : ServiceCommand
{
    [Parameter] public SwitchParameter Force { get; set; }
    protected override void ProcessRecord() => Each([""], s => s.Restart());
}

[Cmdlet(VerbsCommon.Set, "Service")]
public sealed class SetService : ServiceCommand
{
    [Parameter, Alias("Cn")] public string[] ComputerName { get; set; } = [""];
    [Parameter] public string? StartupType { get; set; }
    [Parameter] public string? Status { get; set; }

    protected override void ProcessRecord() => Each(ComputerName, s =>
    {
        if (StartupType is not null) s.StartTypeTo(StartupType);
        if (Status is not null) s.Go(Status.Equals("Running", StringComparison.OrdinalIgnoreCase) ? "Running" : "Stopped");
    });
}

[Cmdlet(VerbsCommon.Get, "WmiObject")]
public sealed class GetWmiObject : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true)] public string Class { get; set; } = "";
    [Parameter] public string Filter { get; set; } = "";
    [Parameter, Alias("Cn")] public string ComputerName { get; set; } = "";

    protected override void ProcessRecord()
    {
        var match = System.Text.RegularExpressions.Regex.Match(Filter, "^\\s*Name\\s*=\\s*['\"]([^'\"]+)['\"]\\s*$", System.Text.RegularExpressions.RegexOptions.IgnoreCase);
        if (!Class.Equals("Win32_Service", StringComparison.OrdinalIgnoreCase) || !match.Success)
        {
            Double.Of(this).Fatal.Add($"no double: Get-WmiObject {Class} {Filter}");
            return;
        }
        if (ServiceDouble.Find(Double.Of(this), ComputerName, match.Groups[1].Value) is not { } service) return;
        var made = new PSObject();
        made.Properties.Add(new PSNoteProperty("Name", service.Name));
        made.Properties.Add(new PSNoteProperty("State", service.State_.ToString()));
        made.Properties.Add(new PSNoteProperty("StartMode", service.StartType));
        WriteObject(made);
    }
}

[Cmdlet(VerbsCommon.Get, "BitsTransfer")]
public sealed class GetBitsTransfer : PSCmdlet
{
    [Parameter] public SwitchParameter AllUsers { get; set; }

    protected override void ProcessRecord()
    {
        var owner = Double.Of(this);
        if (!owner.Modules.Contains("BitsTransfer")) owner.Fatal.Add("Get-BitsTransfer without Import-Module BitsTransfer");
        if (ServiceDouble.Find(owner, "", "BITS") is { StartType: "Disabled" })
        {
            WriteError(new ErrorRecord(new InvalidOperationException("The service cannot be started because it is disabled."), "BitsTransfer", ErrorCategory.OpenError, null));
            return;
        }
        if (!owner.Organisation.IsClient || owner.State.Clients[owner.Organisation.On]?["bits_jobs"] is not JsonArray jobs) return;
        foreach (var job in jobs.OfType<JsonObject>())
        {
            var made = new PSObject();
            made.TypeNames.Insert(0, "Microsoft.BackgroundIntelligentTransfer.Management.BitsJob");
            var name = State.String(job["name"]) ?? "";
            made.Properties.Add(new PSNoteProperty("DisplayName", name));
            made.Properties.Add(new PSNoteProperty("OwnerAccount", State.String(job["owner"])));
            made.Properties.Add(new PSNoteProperty("JobState", State.String(job["state"])));
            made.Properties.Add(new PSNoteProperty("JobId", Guids.From(job.ToJsonString() + jobs.IndexOf(job))));
            WriteObject(made);
        }
    }
}

/// <summary>Stable identifiers for things that have none in a state.</summary>
static class Guids
{
    public static Guid From(string text) => new(System.Security.Cryptography.MD5.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}

[Cmdlet(VerbsCommon.Remove, "BitsTransfer")]
public sealed class RemoveBitsTransfer : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)] public PSObject[] BitsJob { get; set; } = [];
    readonly List<(string? Name, string? Owner)> wanted = [];

    // the list is read to its end before anything is taken out of it
    protected override void ProcessRecord() =>
        wanted.AddRange(BitsJob.Select(j => (j.Properties["DisplayName"]?.Value?.ToString(), j.Properties["OwnerAccount"]?.Value?.ToString())));

    protected override void EndProcessing()
    {
        var owner = Double.Of(this);
        if (owner.State.Clients[owner.Organisation.On]?["bits_jobs"] is not JsonArray jobs) return;
        foreach (var (name, account) in wanted)
        {
            var found = jobs.OfType<JsonObject>().FirstOrDefault(j => State.String(j["name"]) == name && State.String(j["owner"]) == account);
            if (found is null) continue;
            try
            {
                owner.State.Commit("Remove-BitsTransfer " + name, () => jobs.Remove(found));
            }
            catch (WriteFault fault)
            {
                WriteError(new ErrorRecord(fault, "BitsTransfer", ErrorCategory.WriteError, name));
            }
        }
    }
}
