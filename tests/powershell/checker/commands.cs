using System.Management.Automation.Language;

namespace ExMedic.PowerShellProof;

/// <summary>Every command and parameter must exist in the version that the script is for, spelled in full.</summary>
sealed class Commands(Catalogue catalogue)
{
    static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "ErrorAction", "WarningAction", "ErrorVariable", "WarningVariable", "OutVariable", "OutBuffer", "Verbose", "Debug", "WhatIf", "Confirm"
    };
    static readonly HashSet<string> Programs = new(StringComparer.OrdinalIgnoreCase) { "icacls", "icacls.exe" };
    static readonly string[] LoadedByHand = ["WebAdministration", "BitsTransfer", "ServerManager"];

    public IEnumerable<Finding> Check(Script script)
    {
        var modules = Imported(script);
        foreach (var command in script.All<CommandAst>())
        {
            if (command.GetCommandName() is not { } name)
            {
                if (command.CommandElements[0] is not ScriptBlockExpressionAst)
                    yield return Finding.At(command, "command-not-literal", "A command must be written out, not taken from a value.");
                continue;
            }
            if (script.Functions.Contains(name) || Programs.Contains(name)) continue;
            var exchange = catalogue.Exchange.GetValueOrDefault(name);
            var entry = exchange ?? catalogue.Windows.GetValueOrDefault(name);
            if (entry is null)
            {
                yield return Finding.At(command, "unknown-command", $"There is no command '{name}' that a script may use.");
                continue;
            }
            if (!entry.In(script.Version) || entry.Since > script.Shell)
            {
                yield return Finding.At(command, "wrong-version", $"{entry.Name} doesn't exist on Exchange {script.Version}.");
                continue;
            }
            if (LoadedByHand.Contains(entry.Module) && !modules.Contains(entry.Module))
                yield return Finding.At(command, "module", $"{entry.Name} needs 'Import-Module {entry.Module}' before.");
            foreach (var finding in Parameters(script, command, entry, exchange is not null)) yield return finding;
        }
    }

    static HashSet<string> Imported(Script script) => script.All<CommandAst>().Where(c => c.GetCommandName() == "Import-Module")
        .SelectMany(c => c.CommandElements.OfType<StringConstantExpressionAst>().Skip(1).Select(e => e.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    static IEnumerable<Finding> Parameters(Script script, CommandAst command, CommandEntry entry, bool exchange)
    {
        var stops = false;
        for (var i = 1; i < command.CommandElements.Count; ++i)
        {
            if (command.CommandElements[i] is VariableExpressionAst { Splatted: true } splat)
            {
                foreach (var finding in Splatted(script, splat, entry)) yield return finding;
                stops |= Keys(script, splat).Any(k => k.Value.Equals("ErrorAction", StringComparison.OrdinalIgnoreCase));
                continue;
            }
            if (command.CommandElements[i] is not CommandParameterAst given) continue;
            stops |= given.ParameterName.Equals("ErrorAction", StringComparison.OrdinalIgnoreCase);
            if (Common.Contains(given.ParameterName)) continue;
            var parameter = entry.Parameter(given.ParameterName);
            if (parameter is null)
                yield return Finding.At(given, "unknown-parameter", $"{entry.Name} has no parameter -{given.ParameterName}.");
            else if (!parameter.In(script.Version) || parameter.Since > script.Shell)
                yield return Finding.At(given, "wrong-version", $"-{parameter.Name} of {entry.Name} doesn't exist on Exchange {script.Version}.");
            else if (parameter.Type == "Boolean" && (given.Argument ?? command.CommandElements.ElementAtOrDefault(i + 1)) is StringConstantExpressionAst)
                yield return Finding.At(given, "text-as-boolean", $"-{parameter.Name} of {entry.Name} takes $true or $false, not text.");
        }
        if (exchange && !stops && entry.Name != "Set-ADServerSettings")
            yield return Finding.At(command, "no-error-action", $"Say -ErrorAction for {entry.Name}: a remote shell doesn't see the script's $ErrorActionPreference.");
    }

    static IEnumerable<Finding> Splatted(Script script, VariableExpressionAst splat, CommandEntry entry)
    {
        foreach (var key in Keys(script, splat).Where(k => !Common.Contains(k.Value)))
            if (entry.Parameter(key.Value) is not { } known) yield return Finding.At(key, "unknown-parameter", $"{entry.Name} has no parameter -{key.Value}.");
            else if (!known.In(script.Version)) yield return Finding.At(key, "wrong-version", $"-{key.Value} of {entry.Name} doesn't exist on Exchange {script.Version}.");
    }

    static IEnumerable<StringConstantExpressionAst> Keys(Script script, VariableExpressionAst splat) => script.All<AssignmentStatementAst>()
        .Where(a => a.Left is VariableExpressionAst v && v.VariablePath.UserPath.Equals(splat.VariablePath.UserPath, StringComparison.OrdinalIgnoreCase))
        .Select(a => Script.Pure(a.Right)).OfType<HashtableAst>().SelectMany(h => h.KeyValuePairs).Select(p => p.Item1).OfType<StringConstantExpressionAst>();
}
