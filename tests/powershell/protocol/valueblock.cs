using System.Management.Automation.Language;

namespace ExMedic.PowerShellProof;

/// <summary>The block of literal assignments that the renderer writes after the parameters of a script.</summary>
sealed class ValueBlock
{
    readonly List<(string Name, object? Value, IScriptExtent Extent)> entries = [];
    readonly string script;

    ValueBlock(string script) => this.script = script;

    public static ValueBlock Read(string script)
    {
        var made = new ValueBlock(script);
        var start = script.IndexOf("# exmedic: values", StringComparison.Ordinal);
        var end = script.IndexOf("# exmedic: end of values", StringComparison.Ordinal);
        if (start < 0 || end < start) return made;
        var tree = Parser.ParseInput(script, out _, out _);
        foreach (var found in tree.FindAll(a => a is AssignmentStatementAst, false).Cast<AssignmentStatementAst>())
        {
            if (found.Extent.StartOffset < start || found.Extent.EndOffset > end || found.Left is not VariableExpressionAst variable) continue;
            var right = (found.Right as CommandExpressionAst)?.Expression ?? (found.Right as PipelineAst)?.GetPureExpression();
            if (right is null) continue;
            made.entries.Add((variable.VariablePath.UserPath, Literal(right), right.Extent));
        }
        return made;
    }

    static object? Literal(ExpressionAst from)
    {
        try
        {
            return from.SafeGetValue();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public string? Text(string name) => entries.FirstOrDefault(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value as string;
    public IEnumerable<(string Name, string Value)> Texts => entries.Where(e => e.Value is string).Select(e => (e.Name, (string)e.Value!));

    /// <summary>The script with one text value exchanged for another.</summary>
    public string With(string name, string value)
    {
        var entry = entries.First(e => e.Name == name);
        return script[..entry.Extent.StartOffset] + "'" + value.Replace("'", "''") + "'" + script[entry.Extent.EndOffset..];
    }
}
