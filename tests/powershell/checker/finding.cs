using System.Management.Automation.Language;

namespace ExMedic.PowerShellProof;

/// <summary>Something in a script that must not be there.</summary>
sealed record Finding(string Code, string Text, int Line, int Column)
{
    public static Finding At(Ast where, string code, string text) => new(code, text, where.Extent.StartLineNumber, where.Extent.StartColumnNumber);
    public override string ToString() => $"{Line}:{Column} {Code}: {Text}";
}

/// <summary>One script, parsed, with what the rules ask again and again.</summary>
sealed class Script
{
    public Script(string text, string version)
    {
        Version = version;
        Tree = Parser.ParseInput(text, out var tokens, out var errors);
        Tokens = tokens;
        Errors = errors;
        Functions = All<FunctionDefinitionAst>().Select(f => f.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Lists = FindLists();
    }

    public string Version { get; }
    public bool Is2010 => Version == "2010";
    /// <summary>The Windows PowerShell that runs it: 2.0 on Exchange 2010, 5.1 later.</summary>
    public Version Shell => Is2010 ? new(2, 0) : new(5, 1);
    public ScriptBlockAst Tree { get; }
    public Token[] Tokens { get; }
    public ParseError[] Errors { get; }
    public HashSet<string> Functions { get; }
    /// <summary>Variables that never hold anything but a list.</summary>
    public HashSet<string> Lists { get; }

    public IEnumerable<T> All<T>() where T : Ast => Tree.FindAll(a => a is T, true).Cast<T>();

    HashSet<string> FindLists()
    {
        var lists = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var others = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var assignment in All<AssignmentStatementAst>())
        {
            if (assignment.Left is not VariableExpressionAst variable || assignment.Operator == TokenKind.PlusEquals) continue;
            var name = variable.VariablePath.UserPath;
            if (Pure(assignment.Right) is { } right && IsList(right)) lists.Add(name);
            else others.Add(name);
        }
        // a parameter takes what its caller gives
        foreach (var parameter in All<ParameterAst>()) others.Add(parameter.Name.VariablePath.UserPath);
        lists.ExceptWith(others);
        return lists;
    }

    static bool IsList(ExpressionAst expression) => expression switch
    {
        ArrayExpressionAst or ArrayLiteralAst => true,
        ConvertExpressionAst convert => convert.Type.TypeName.IsArray,
        BinaryExpressionAst { Operator: TokenKind.DotDot } => true,
        BinaryExpressionAst { Operator: TokenKind.Plus } sum => IsList(sum.Left),
        _ => false
    };

    public static ExpressionAst? Pure(StatementAst statement) => statement switch
    {
        CommandExpressionAst expression => expression.Expression,
        PipelineAst pipeline => pipeline.GetPureExpression(),
        _ => null
    };

    /// <summary>Whether looping over an expression can't meet a bare $null.</summary>
    public bool SafeToLoop(ExpressionAst? expression) => expression is not null
        && (IsList(expression) || expression is VariableExpressionAst variable && Lists.Contains(variable.VariablePath.UserPath)
            || expression is InvokeMemberExpressionAst || expression is MemberExpressionAst { Member: StringConstantExpressionAst { Value: "Keys" or "Values" } });
}
