using System.Management.Automation.Language;

namespace ExMedic.PowerShellProof;

/// <summary>What no generated script may do, whatever the version.</summary>
static class Dangers
{
    static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "Invoke-Expression", "iex", "Add-Type", "Start-Process", "saps", "start", "iisreset", "iisreset.exe", "cmd", "cmd.exe", "powershell", "powershell.exe",
        "Invoke-Command", "icm", "Restart-Computer", "Stop-Computer", "Set-ExecutionPolicy", "Start-Job"
    };

    // text and numbers only: files and processes are reached through cmdlets, which the double sees
    static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "string", "string[]", "int", "long", "int64", "double", "bool", "datetime", "timespan", "regex", "math", "convert", "guid", "version", "array", "char", "void",
        "switch", "object", "object[]", "hashtable", "psobject", "xml", "byte", "byte[]", "ordered", "pscustomobject", "uri", "Parameter", "CmdletBinding",
        "System.Text.RegularExpressions.Regex", "System.StringComparison", "System.Globalization.CultureInfo"
    };

    public static IEnumerable<Finding> Check(Script script, Catalogue catalogue)
    {
        foreach (var command in script.All<CommandAst>())
            if (command.GetCommandName() is { } name && Forbidden.Contains(name))
                yield return Finding.At(command, "forbidden", $"{name} is never needed in a script of a plan.");
        foreach (var member in script.All<MemberExpressionAst>())
            if (member.Member is StringConstantExpressionAst { Value: "InvokeScript" or "ExpandString" or "InvokeCommand" or "NewScriptBlock" })
                yield return Finding.At(member, "forbidden", "Text must not become code.");
        foreach (var type in script.All<TypeExpressionAst>())
            if (!Types.Contains(type.TypeName.FullName)) yield return Finding.At(type, "type", $"[{type.TypeName.FullName}] is not among the types that scripts may use.");
        foreach (var type in script.All<TypeConstraintAst>())
            if (!Types.Contains(type.TypeName.FullName)) yield return Finding.At(type, "type", $"[{type.TypeName.FullName}] is not among the types that scripts may use.");
        foreach (var redirection in script.All<FileRedirectionAst>())
            if (!redirection.Location.Extent.Text.Equals("$null", StringComparison.OrdinalIgnoreCase))
                yield return Finding.At(redirection, "redirection", "Write files with Out-File and -Encoding; '>' writes UTF-16.");
        foreach (var pipeline in script.All<PipelineAst>())
            foreach (var finding in Piped(pipeline, catalogue)) yield return finding;
    }

    /// <summary>Get-X | Set-X hits everything that Get-X finds.</summary>
    static IEnumerable<Finding> Piped(PipelineAst pipeline, Catalogue catalogue)
    {
        var reads = false;
        foreach (var command in pipeline.PipelineElements.OfType<CommandAst>())
        {
            var name = command.GetCommandName() ?? "";
            if (!catalogue.Exchange.ContainsKey(name)) continue;
            var changes = !name.StartsWith("Get-", StringComparison.OrdinalIgnoreCase);
            if (reads && changes && !command.CommandElements.OfType<CommandParameterAst>().Any(p => p.ParameterName.Equals("Identity", StringComparison.OrdinalIgnoreCase)))
                yield return Finding.At(command, "piped-change", $"Name the object of {name} with -Identity instead of piping into it.");
            reads |= !changes;
        }
    }
}
