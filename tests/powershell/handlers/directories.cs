using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

/// <summary>Get- and Set-OabVirtualDirectory.</summary>
static class Directories
{
    static readonly string[] FromIis = ["RequireSSL", "BasicAuthentication", "WindowsAuthentication", "OAuthAuthentication"];

    public static IEnumerable<object> Get(Call call)
    {
        var identity = call.Text("Identity");
        var server = call.Text("Server");
        var directoryOnly = call.Switch("ADPropertiesOnly");
        IEnumerable<string> servers = !string.IsNullOrEmpty(identity) ? [call.Organisation.ServerOfDirectory(identity)]
            : !string.IsNullOrEmpty(server) ? [call.Organisation.Server(server)]
            : call.State.Servers.Select(s => s.Key);
        return servers.Where(s => call.State.Servers[s]!["directories"]?["OAB"] is JsonObject).Select(s => Show(call, s, directoryOnly)).ToList();
    }

    static object Show(Call call, string server, bool directoryOnly)
    {
        var shown = new Dictionary<string, object?>();
        foreach (var (name, value) in call.Organisation.Directory(server))
        {
            if (value is JsonObject || name == "web.config") continue;
            // the values of IIS read as their defaults when only the directory was asked
            shown[name] = directoryOnly && FromIis.Contains(name) ? false : ObjectMaker.Value(value);
            if (name.EndsWith("Url", StringComparison.Ordinal) && State.String(value) is null or "") shown[name] = null;
        }
        var identity = server + "\\OAB (Default Web Site)";
        shown["Name"] = "OAB (Default Web Site)";
        shown["Server"] = new ObjectId(server, server);
        shown["Identity"] = new ObjectId(identity, "OAB (Default Web Site)");
        return call.Double.Maker.Make("Microsoft.Exchange.Data.Directory.SystemConfiguration.ADOabVirtualDirectory", shown, identity);
    }

    public static IEnumerable<object> Set(Call call)
    {
        var server = call.Organisation.ServerOfDirectory(call.Identity());
        call.Organisation.Writable(server, call.Organisation.VersionOf(server) == "2010" ? "2010" : "2013");
        var node = call.Organisation.Directory(server);
        var values = new Dictionary<string, JsonNode?>();
        foreach (var name in FromIis) if (call.Has(name)) values[name] = call.Boolean(name);
        foreach (var name in new[] { "InternalUrl", "ExternalUrl" })
        {
            if (!call.Has(name)) continue;
            var url = call.Text(name);
            if (!string.IsNullOrEmpty(url) && !Uri.TryCreate(url, UriKind.Absolute, out _)) throw new ShellError($"'{url}' isn't an absolute URL.", "UriFormat");
            // an empty URL keeps the form that the state gives an absent one
            values[name] = string.IsNullOrEmpty(url) ? (State.String(node[name]) == "" ? "" : null) : url;
        }
        call.State.Change($"Set-OabVirtualDirectory {server}", node, values);
        return [];
    }
}
