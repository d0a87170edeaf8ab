using System.Text;

namespace ExMedic.PowerShellProof;

/// <summary>Writes the functions that a remote Exchange shell of one version brings: untyped parameters, bound by name, checked on the server.</summary>
static class Proxies
{
    static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase) { "WhatIf", "Confirm", "Verbose", "Debug", "ErrorAction", "WarningAction" };

    public static string Module(Catalogue catalogue, string version)
    {
        var text = new StringBuilder();
        foreach (var command in catalogue.Exchange.Values.Where(c => c.In(version))) Function(text, command, version);
        return text.Append("Export-ModuleMember -Function *\n").ToString();
    }

    static void Function(StringBuilder text, CommandEntry command, string version)
    {
        text.Append($"function {command.Name} {{ [CmdletBinding(SupportsShouldProcess=$true, ConfirmImpact='None', PositionalBinding=$false)] param(");
        var first = true;
        foreach (var parameter in command.Parameters.Values.Where(p => p.In(version) && !Common.Contains(p.Name)))
        {
            if (!first) text.Append(", ");
            first = false;
            var pipeline = parameter.Name == "Identity" ? ", ValueFromPipeline=$true, ValueFromPipelineByPropertyName=$true" : "";
            var position = parameter.Position is { } place ? $"Position={place}" : "Mandatory=$false";
            text.Append($"[Parameter({position}{pipeline})] ");
            if (parameter.Aliases.Count > 0) text.Append($"[Alias({string.Join(",", parameter.Aliases.Select(a => $"'{a}'"))})] ");
            text.Append(parameter.Type == "SwitchParameter" ? "[switch]" : "").Append('$').Append(parameter.Name);
        }
        text.Append($") process {{ Invoke-ExchangeDouble -Name '{command.Name}' -Bound $PSBoundParameters -Piped $MyInvocation.ExpectingInput }} }}\n");
    }
}
