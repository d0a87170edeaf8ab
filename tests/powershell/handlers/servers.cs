using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

/// <summary>Get-ExchangeServer and the view of the forest.</summary>
static class Servers
{
    public static IEnumerable<object> Get(Call call)
    {
        var identity = call.Text("Identity");
        var names = string.IsNullOrEmpty(identity) ? call.State.Servers.Select(s => s.Key) : [call.Organisation.Server(identity)];
        return names.Select(name => Show(call, name, call.Organisation.ServerNode(name))).ToList();
    }

    static object Show(Call call, string name, JsonObject node)
    {
        var parts = (State.String(node["build"]) ?? "").Split('.');
        var version = parts.Length >= 4 ? $"Version {parts[0]}.{parts[1]} (Build {parts[2]}.{parts[3]})" : "";
        var roles = Enum.TryParse<ServerRole>(State.String(node["roles"]), out var known) ? known : ServerRole.None;
        return call.Double.Maker.Make("Microsoft.Exchange.Data.Directory.Management.ExchangeServer", new Dictionary<string, object?>
        {
            ["Name"] = name, ["Fqdn"] = call.Organisation.FullName(name), ["AdminDisplayVersion"] = version, ["ServerRole"] = roles,
            ["Site"] = ObjectMaker.Id(node["site"]), ["Identity"] = new ObjectId(name, name),
            ["IsClientAccessServer"] = roles.HasFlag(ServerRole.ClientAccess), ["IsMailboxServer"] = roles.HasFlag(ServerRole.Mailbox),
            ["DistinguishedName"] = Organisation.DistinguishedName("Server", name)
        }, name);
    }

    /// <summary>Set-ADServerSettings: of this session only, so nothing is written.</summary>
    public static IEnumerable<object> View(Call call)
    {
        call.Boolean("ViewEntireForest");
        return [];
    }
}

/// <summary>Component states of 2013 and later.</summary>
static class Components
{
    static JsonObject Section(Call call) => State.Section(call.Organisation.ServerNode(call.Identity()), "components");

    public static IEnumerable<object> Get(Call call)
    {
        var section = Section(call);
        var wanted = call.Text("Component");
        // a server that is offline as a whole shows its components inactive, whatever each was set to
        var offline = section.Any(c => c.Key == "ServerWideOffline" && StateOf(c.Value) == "Inactive");
        if (wanted is not null && Organisation.Key(section, wanted) == "") throw new ShellError($"The component '{wanted}' isn't known.", "ArgumentException");
        return section.Where(c => wanted is null || c.Key.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            .Select(c => Show(call, c.Key, offline ? "Inactive" : StateOf(c.Value))).ToList();
    }

    static string StateOf(JsonNode? node) => (node is JsonObject detail ? State.String(detail["state"]) : State.String(node)) ?? "Active";

    static object Show(Call call, string component, string state) => call.Double.Maker.Make(
        "Microsoft.Exchange.Data.ApplicationLogic.ServerComponentStatePresentationObject", new Dictionary<string, object?>
        {
            ["Component"] = component, ["ServerFqdn"] = call.Organisation.FullName(call.Identity()), ["State"] = Enum.Parse<ServiceState>(state, true)
        }, component);

    public static IEnumerable<object> Set(Call call)
    {
        var section = Section(call);
        var component = Organisation.Key(section, call.Text("Component") ?? "");
        if (component == "") throw new ShellError($"The component '{call.Text("Component")}' isn't known.", "ArgumentException");
        var requester = call.Text("Requester") ?? throw new ShellError("Requester is mandatory.", "ParameterBinding");
        var state = Enum.TryParse<ServiceState>(call.Text("State"), true, out var known) ? known.ToString() : throw new ShellError("State isn't known.", "ParameterBinding");
        var what = $"Set-ServerComponentState {component} {state}";
        if (section[component] is not JsonObject detail) call.State.Change(what, section, component, state);
        // a component comes back only for the requester that took it out
        else if (state != "Active" || State.String(detail["requester"]) is not { } held || held.Equals(requester, StringComparison.OrdinalIgnoreCase))
            call.State.Change(what, detail, "state", state);
        return [];
    }
}
