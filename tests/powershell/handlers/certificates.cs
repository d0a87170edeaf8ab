using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ExMedic.PowerShellProof;

/// <summary>Certificates installed on a server and their services.</summary>
static partial class Certificates
{
    public static IEnumerable<object> Get(Call call)
    {
        var server = call.Organisation.Server(call.Text("Server") ?? call.Organisation.On);
        var thumbprint = call.Text("Thumbprint") ?? (call.Text("Identity") is { Length: > 0 } id ? id.Split('\\')[^1] : null);
        var found = Installed(call, server).Where(c => thumbprint is null || Same(c.Value, thumbprint)).ToList();
        if (thumbprint is not null && found.Count == 0)
            throw new ShellError($"The certificate with thumbprint {thumbprint} wasn't found.", "InvalidOperation");
        return found.Select(c => Show(call, server, c.Key, c.Value));
    }

    static bool Same(JsonObject certificate, string thumbprint) =>
        Plain().Replace(State.String(certificate["thumbprint"]) ?? "", "").Equals(Plain().Replace(thumbprint, ""), StringComparison.OrdinalIgnoreCase);

    static List<KeyValuePair<string, JsonObject>> Installed(Call call, string server) =>
        [.. State.Strings(call.State.Servers[server]!["installed"]).Where(i => call.State.Certificates[i] is JsonObject)
            .Select(i => new KeyValuePair<string, JsonObject>(i, call.State.Certificates[i]!.AsObject()))];

    static object Show(Call call, string server, string id, JsonObject node)
    {
        var bound = State.String(call.State.Servers[server]!["iis"]?["certificate"]) == id;
        var issuer = State.String(node["issuer"]);
        var until = Day(call, node["to"]);
        var thumbprint = Plain().Replace(State.String(node["thumbprint"]) ?? "", "").ToUpperInvariant();
        return call.Double.Maker.Make("System.Security.Cryptography.X509Certificates.X509Certificate2", new Dictionary<string, object?>
        {
            ["Thumbprint"] = thumbprint, ["Subject"] = State.String(node["subject"]), ["CertificateDomains"] = State.Strings(node["names"]),
            ["NotBefore"] = Day(call, node["from"]), ["NotAfter"] = until, ["HasPrivateKey"] = HasKey(node),
            ["Issuer"] = issuer is null ? State.String(node["subject"]) : State.String(call.State.Certificates[issuer]?["subject"]),
            ["IsSelfSigned"] = issuer is null, ["Services"] = bound ? AllowedServices.IIS | AllowedServices.SMTP : AllowedServices.None,
            ["Status"] = Current(call, node) ? CertificateStatus.Valid : CertificateStatus.DateInvalid
        }, thumbprint);
    }

    static DateTime? Day(Call call, JsonNode? node) => State.String(node) is { } text && DayPattern().Match(text) is { Success: true } match
        ? call.State.Now.AddDays(int.Parse(match.Groups[1].Value)) : State.Time(node);

    // a state that was never started has no keys yet; a started one shows which certificates have theirs
    static bool HasKey(JsonObject node) => node.ContainsKey("key_pem") || !node.ContainsKey("pem");

    static bool Current(Call call, JsonObject node) =>
        !(Day(call, node["to"]) < call.State.Now) && !(Day(call, node["from"]) > call.State.Now);

    public static IEnumerable<object> Enable(Call call)
    {
        var server = call.Organisation.Server(call.Text("Server") ?? call.Organisation.On);
        var thumbprint = call.Text("Thumbprint") ?? "";
        var (id, node) = Installed(call, server).FirstOrDefault(c => Same(c.Value, thumbprint));
        if (node is null) throw new ShellError($"The certificate with thumbprint {thumbprint} wasn't found.", "InvalidOperation");
        if (!HasKey(node)) throw new ShellError("The certificate has no private key.", "InvalidOperation");
        call.Switch("DoNotRequireSsl");
        if (!Current(call, node)) throw new ShellError($"The certificate with thumbprint {thumbprint} isn't within its validity period.", "InvalidOperation");
        if (!string.Join(",", call.List("Services")).Contains("IIS", StringComparison.OrdinalIgnoreCase)) throw new NotDoubled("Enable-ExchangeCertificate without IIS");
        var iis = State.Made(call.State.Servers[server]!.AsObject(), "iis");
        var chain = new JsonArray(JsonValue.Create(id));
        for (var issuer = State.String(node["issuer"]); issuer is not null; issuer = State.String(call.State.Certificates[issuer]?["issuer"]))
            if (State.String(call.State.Certificates[issuer]?["issuer"]) is not null) chain.Add(JsonValue.Create(issuer));
        // a certificate that was bound before is sent again with the chain it was sent with
        var sent = call.Double.Disks.Aside($"sent-{server}-{id}");
        if (File.Exists(sent)) chain = JsonNode.Parse(File.ReadAllText(sent))!.AsArray();
        if (iis["send"] is { } now) File.WriteAllText(call.Double.Disks.Aside($"sent-{server}-{State.String(iis["certificate"])}"), now.ToJsonString());
        call.State.Change($"Enable-ExchangeCertificate {id} on {server}", iis, [new("certificate", id), new("send", chain)]);
        return [];
    }

    [GeneratedRegex("^([+-]?[0-9]+)d$")] private static partial Regex DayPattern();
    [GeneratedRegex("[^0-9A-Fa-f]")] private static partial Regex Plain();
}
