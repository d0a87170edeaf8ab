using System.Globalization;
using System.Management.Automation.Language;
using System.Text;

namespace ExMedic.PowerShellProof;

/// <summary>Compares literals that the renderer wrote with the values they stand for.</summary>
sealed class LiteralsVerb(string variable)
{
    readonly HashSet<string> surroundings = [];
    string shape = "";

    /// <summary>
    /// One line each: base64 of what the value prints, one line of text for each item, then a tab, then base64 of the script whose block of values
    /// gives the value to one variable. Whatever the value holds, it stays a constant, and the rest of the tree keeps its shape.
    /// </summary>
    public static int Run(Options options)
    {
        using var input = options.Rest.Count > 0 ? new StreamReader(options.Rest[0]) : new StreamReader(Console.OpenStandardInput());
        var wanted = options.Number("count", 1);
        var verb = new LiteralsVerb(options.Text("variable") ?? "Hostile");
        int read = 0, failed = 0, started = 0;
        var runner = new Runner(Catalogue.Load(Program.CatalogueFolder(options)));
        while (input.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            ++read;
            var parts = line.Split('\t');
            var problem = parts.Length == 2 ? verb.Compare(Text(parts[0]), Text(parts[1])) : "not two columns";
            // to start the engine takes long; parsing alone decides for the most
            if (problem is null && read % 500 == 1)
            {
                ++started;
                if (!Prints(runner, Text(parts[0]), Text(parts[1]))) problem = "prints something else";
            }
            if (problem is not null && ++failed <= 20) Console.WriteLine($"FAIL line {read}: {problem} (seed {options.Text("seed") ?? "not said"})");
        }
        Console.WriteLine($"{read - failed} of {read} literals are the value they stand for; {started} scripts were run, too");
        if (read < wanted) Console.WriteLine($"FAIL: {wanted} were promised");
        return failed == 0 && read >= wanted ? 0 : 1;
    }

    static string Text(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    static bool Prints(Runner runner, string value, string script)
    {
        var ran = runner.Run(script, """{"servers": {"EX01": {"version": "2016"}}}""", new Setting(Path.GetTempPath(), On: "EX01"));
        return ran.Outcome.ExitCode == 0 && ran.Outcome.Output.TrimEnd('\n') == value.TrimEnd('\n');
    }

    string? Compare(string value, string script)
    {
        var tree = Parser.ParseInput(script, out _, out var errors);
        if (errors.Length > 0) return "does not parse: " + errors[0].Message;
        var found = tree.FindAll(a => a is AssignmentStatementAst { Left: VariableExpressionAst left } && left.VariablePath.UserPath == variable, false)
            .Cast<AssignmentStatementAst>().ToList();
        if (found.Count != 1) return $"{found.Count} assignments to ${variable} instead of one";
        if (Script.Pure(found[0].Right) is not { } right || !IsConstant(right)) return "the value is no constant";
        if (string.Join('\n', Items(right.SafeGetValue())) != value) return "the literal is another value";
        // parsing the same surroundings again and again would show nothing new
        var around = script[..right.Extent.StartOffset] + "'x'" + script[right.Extent.EndOffset..];
        if (surroundings.Add(around))
        {
            if (surroundings.Count > 1) return "the value changed the text around it";
            shape = Shape(Parser.ParseInput(around, out _, out _));
        }
        return Shape(tree) == shape ? null : "the tree has another shape";
    }

    static bool IsConstant(ExpressionAst value) => value switch
    {
        StringConstantExpressionAst text => text.StringConstantType == StringConstantType.SingleQuoted,
        ConstantExpressionAst or UnaryExpressionAst { TokenKind: TokenKind.Minus, Child: ConstantExpressionAst } => true,
        VariableExpressionAst name => name.VariablePath.UserPath is "true" or "false" or "null",
        ArrayExpressionAst list => list.FindAll(a => a is ExpressionAst and not ArrayLiteralAst and not ArrayExpressionAst, true).Cast<ExpressionAst>().All(IsConstant),
        ArrayLiteralAst list => list.Elements.All(IsConstant),
        _ => false
    };

    static IEnumerable<string> Items(object? value) => value switch
    {
        null => [],
        object?[] list => list.SelectMany(Items),
        IFormattable number => [number.ToString(null, CultureInfo.InvariantCulture)],
        _ => [value.ToString() ?? ""]
    };

    /// <summary>The kinds of all nodes in order, without those of the value.</summary>
    string Shape(ScriptBlockAst tree)
    {
        var value = tree.Find(a => a is AssignmentStatementAst { Left: VariableExpressionAst left } && left.VariablePath.UserPath == variable, false) as AssignmentStatementAst;
        return string.Join(' ', tree.FindAll(a => value is null || !Inside(a, value.Right), true).Select(a => a.GetType().Name));
    }

    static bool Inside(Ast node, Ast outer)
    {
        for (var at = node; at is not null; at = at.Parent) if (at == outer) return true;
        return false;
    }
}
