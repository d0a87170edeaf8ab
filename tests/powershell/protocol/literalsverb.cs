using System.Management.Automation.Language;
using System.Text;

namespace ExMedic.PowerShellProof;

/// <summary>Compares literals that the renderer wrote with the values they stand for.</summary>
static class LiteralsVerb
{
    /// <summary>
    /// One line each: base64 of the value in UTF-8, a tab, base64 of the script. The script assigns the literal to one variable, and its
    /// tree must be the one of the same script with a plain literal: whatever the value holds, it stays one constant.
    /// </summary>
    public static int Run(Options options)
    {
        using var input = options.Rest.Count > 0 ? new StreamReader(options.Rest[0]) : new StreamReader(Console.OpenStandardInput());
        var wanted = options.Number("count", 1);
        int read = 0, failed = 0;
        while (input.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            ++read;
            var parts = line.Split('\t');
            var problem = parts.Length == 2 ? Compare(Text(parts[0]), Text(parts[1])) : "not two columns";
            if (problem is null) continue;
            if (++failed <= 20) Console.WriteLine($"FAIL line {read}: {problem} (seed {options.Text("seed") ?? "none"})");
        }
        Console.WriteLine($"{read - failed} of {read} literals are the value they stand for");
        if (read < wanted) Console.WriteLine($"FAIL: {wanted} were promised");
        return failed == 0 && read >= wanted ? 0 : 1;
    }

    static string Text(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    static string? Compare(string value, string script)
    {
        var tree = Parser.ParseInput(script, out _, out var errors);
        if (errors.Length > 0) return "does not parse: " + errors[0].Message;
        var constants = tree.FindAll(a => a is StringConstantExpressionAst { StringConstantType: StringConstantType.SingleQuoted }, true).Cast<StringConstantExpressionAst>().ToList();
        if (constants.Count != 1) return $"{constants.Count} literals instead of one";
        if (constants[0].Value != value) return "the literal is another value";
        var extent = constants[0].Extent;
        var plain = Parser.ParseInput(script[..extent.StartOffset] + "'x'" + script[extent.EndOffset..], out _, out _);
        return Shape(tree) == Shape(plain) ? null : "the tree has another shape";
    }

    /// <summary>The kinds of all nodes in order, without what the literal holds.</summary>
    static string Shape(ScriptBlockAst tree) => string.Join(' ', tree.FindAll(_ => true, true).Select(a => a.GetType().Name));
}
