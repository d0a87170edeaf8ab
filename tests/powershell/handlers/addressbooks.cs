using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

/// <summary>Get-, Set- and Move-OfflineAddressBook.</summary>
static class AddressBooks
{
    const string Type = "OfflineAddressBook";

    public static IEnumerable<object> Get(Call call)
    {
        var wanted = call.Text("Identity");
        var found = string.IsNullOrEmpty(wanted)
            ? call.State.Objects(Type).Select(p => new KeyValuePair<string, JsonObject>(p.Key, p.Value!.AsObject())).ToList()
            : [call.Organisation.Find(Type, wanted)];
        return found.Select(pair => Show(call, pair.Key, pair.Value));
    }

    static object Show(Call call, string key, JsonObject node)
    {
        var shown = new Dictionary<string, object?> { ["Name"] = State.String(node["Name"]) ?? key };
        foreach (var (name, value) in node)
            shown[name] = name switch
            {
                "Guid" => Guid.TryParse(State.String(value), out var guid) ? guid : State.String(value),
                "Server" or "GeneratingMailbox" => ObjectMaker.Id(value),
                "AddressLists" or "VirtualDirectories" => ObjectMaker.Ids(value),
                "LastTouchedTime" or "LastRequestedTime" or "LastFailedTime" => State.Time(value),
                _ => ObjectMaker.Value(value)
            };
        shown["Identity"] = new ObjectId("\\" + key, key);
        shown["DistinguishedName"] = Organisation.DistinguishedName(Type, key);
        if (call.Organisation.Is2010) foreach (var later in new[] { "GeneratingMailbox", "ShadowMailboxDistributionEnabled" }) shown.Remove(later);
        return call.Double.Maker.Make("Microsoft.Exchange.Data.Directory.SystemConfiguration.OfflineAddressBook", shown, "\\" + key);
    }

    public static IEnumerable<object> Set(Call call)
    {
        var (key, node) = call.Organisation.Find(Type, call.Identity());
        call.Organisation.Writable(key, Organisation.VersionOfStamp(State.String(node["ExchangeVersion"])));
        var values = new Dictionary<string, JsonNode?>();
        foreach (var name in new[] { "GlobalWebDistributionEnabled", "ShadowMailboxDistributionEnabled", "PublicFolderDistributionEnabled" })
            if (call.Has(name)) values[name] = call.Boolean(name);
        if (call.Has("VirtualDirectories")) values["VirtualDirectories"] = Listed(call);
        if (call.Has("AddressLists")) values["AddressLists"] = new JsonArray([.. call.List("AddressLists").Select(l => JsonValue.Create(Lists(l)))]);
        if (call.Has("GeneratingMailbox")) values["GeneratingMailbox"] = Generator(call);
        Action? others = null;
        if (call.Has("IsDefault"))
        {
            values["IsDefault"] = call.Boolean("IsDefault");
            // there is never more than one default
            if (call.Boolean("IsDefault")) others = () =>
            {
                foreach (var (other, found) in call.State.Objects(Type)) if (other != key) found!["IsDefault"] = false;
            };
        }
        var global = values.TryGetValue("GlobalWebDistributionEnabled", out var wanted) ? State.Flag(wanted) : State.Flag(node["GlobalWebDistributionEnabled"]);
        var listed = values.TryGetValue("VirtualDirectories", out var list) ? list : node["VirtualDirectories"];
        if (global && State.Strings(listed).Count > 0)
            throw new ShellError("Global web distribution and a list of virtual directories can't both be set on an offline address book.", "TaskInvalidOperation");
        call.State.Change($"Set-OfflineAddressBook {key}", node, values, others);
        Generation.Withdraw(call.State, node);
        return [];
    }

    static JsonArray Listed(Call call) =>
        new([.. call.List("VirtualDirectories").Select(d => JsonValue.Create(call.Organisation.ServerOfDirectory(d) + "\\OAB (Default Web Site)"))]);

    static string Lists(string list) => list.StartsWith('\\') ? list : "\\" + list;

    static JsonNode? Generator(Call call)
    {
        var name = call.Text("GeneratingMailbox");
        if (string.IsNullOrEmpty(name)) return null;
        var (key, mailbox) = call.Organisation.Find("Mailbox", name);
        if (!State.Flag(mailbox["Arbitration"]) || !Generation.Capable(mailbox))
            throw new ShellError($"The mailbox '{key}' isn't an organization mailbox that generates offline address books.", "TaskInvalidOperation");
        return JsonValue.Create($"{call.Organisation.Domain}/Users/{key}");
    }

    public static IEnumerable<object> Move(Call call)
    {
        var (key, node) = call.Organisation.Find(Type, call.Identity());
        call.Organisation.Writable(key, Organisation.VersionOfStamp(State.String(node["ExchangeVersion"])));
        var server = call.Has("Server") ? call.Text("Server")! : call.Organisation.On;
        call.State.Change($"Move-OfflineAddressBook {key}", node, "Server", call.Organisation.Server(server));
        return [];
    }
}
