using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

/// <summary>Mailbox databases.</summary>
static class Databases
{
    const string Type = "MailboxDatabase";

    public static IEnumerable<object> Get(Call call)
    {
        var identity = call.Text("Identity");
        var server = call.Text("Server") is { Length: > 0 } name ? call.Organisation.Server(name) : "";
        var status = call.Switch("Status");
        var all = call.Switch("IncludePreExchange2013") || call.Organisation.Is2010;
        var found = string.IsNullOrEmpty(identity)
            ? call.State.Objects(Type).Select(p => new KeyValuePair<string, JsonObject>(p.Key, p.Value!.AsObject()))
                .Where(p => (all || Version(call, p.Value) != "2010") && (server == "" || State.String(p.Value["Server"]) == server)).ToList()
            : [call.Organisation.Find(Type, identity)];
        return found.Select(p => Show(call, p.Key, p.Value, status));
    }

    static string Version(Call call, JsonObject node)
    {
        var server = Organisation.Key(call.State.Servers, State.String(node["Server"]) ?? "");
        return server == "" ? call.Organisation.Version : call.Organisation.VersionOf(server);
    }

    static object Show(Call call, string key, JsonObject node, bool status)
    {
        var shown = new Dictionary<string, object?> { ["Name"] = key };
        foreach (var (name, value) in node)
            shown[name] = name switch
            {
                "OfflineAddressBook" => ObjectMaker.Book(value),
                "Server" => ObjectMaker.Id(value),
                "Mounted" or "MountedOnServer" when !status => null,
                "MountedOnServer" => State.String(value) is { Length: > 0 } active ? call.Organisation.FullName(active) : null,
                _ => ObjectMaker.Value(value)
            };
        shown.TryAdd("OfflineAddressBook", null);
        shown["Identity"] = new ObjectId(key, key);
        shown["DistinguishedName"] = Organisation.DistinguishedName(Type, key);
        return call.Double.Maker.Make("Microsoft.Exchange.Data.Directory.SystemConfiguration.MailboxDatabase", shown, key);
    }

    public static IEnumerable<object> Set(Call call)
    {
        var (key, node) = call.Organisation.Find(Type, call.Identity());
        call.Organisation.Writable(key, Version(call, node) == "2010" ? "2010" : "2013");
        if (call.Has("OfflineAddressBook"))
            call.State.Change($"Set-MailboxDatabase {key}", node, "OfflineAddressBook", call.Reference("OfflineAddressBook", "OfflineAddressBook"));
        return [];
    }

    public static IEnumerable<object> Mount(Call call, bool mounted)
    {
        var (key, node) = call.Organisation.Find(Type, call.Identity());
        var values = new Dictionary<string, JsonNode?> { ["Mounted"] = mounted };
        if (mounted && State.String(node["MountedOnServer"]) is null) values["MountedOnServer"] = State.String(node["Server"]);
        if (!call.State.Change($"{call.Cmdlet} {key}", node, values) && !mounted)
            throw new ShellError($"Database '{key}' is already dismounted.", "InvalidOperation");
        return [];
    }
}

/// <summary>Address book policies.</summary>
static class Policies
{
    const string Type = "AddressBookPolicy";

    public static IEnumerable<object> Get(Call call)
    {
        var identity = call.Text("Identity");
        var found = string.IsNullOrEmpty(identity)
            ? call.State.Objects(Type).Select(p => new KeyValuePair<string, JsonObject>(p.Key, p.Value!.AsObject())).ToList()
            : [call.Organisation.Find(Type, identity)];
        return found.Select(p => call.Double.Maker.Make("Microsoft.Exchange.Data.Directory.SystemConfiguration.AddressBookMailboxPolicy",
            new Dictionary<string, object?>
            {
                ["Name"] = p.Key, ["OfflineAddressBook"] = ObjectMaker.Book(p.Value["OfflineAddressBook"]), ["Identity"] = new ObjectId("\\" + p.Key, p.Key),
                ["DistinguishedName"] = Organisation.DistinguishedName(Type, p.Key)
            }, "\\" + p.Key));
    }

    public static IEnumerable<object> Set(Call call)
    {
        var (key, node) = call.Organisation.Find(Type, call.Identity());
        if (call.Has("OfflineAddressBook"))
            call.State.Change($"Set-AddressBookPolicy {key}", node, "OfflineAddressBook", call.Reference("OfflineAddressBook", "OfflineAddressBook"));
        return [];
    }
}
