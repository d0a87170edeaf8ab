using System.Management.Automation.Language;

namespace ExMedic.PowerShellProof;

/// <summary>What the parser of today accepts and the Windows PowerShell of the server does not.</summary>
static class OldSyntax
{
    public static IEnumerable<Finding> Check(Script script)
    {
        foreach (var node in script.All<Ast>())
        {
            foreach (var finding in After51(node)) yield return finding;
            if (!script.Is2010) continue;
            foreach (var finding in After20(script, node)) yield return finding;
        }
        if (script.Is2010 && script.Tree.ScriptRequirements is { } needs && (needs.IsElevationRequired || needs.RequiredPSEditions.Count > 0))
            yield return Finding.At(script.Tree, "requires", "2.0 knows no #requires for elevation or edition.");
    }

    static IEnumerable<Finding> After51(Ast node)
    {
        switch (node)
        {
            case TernaryExpressionAst:
                yield return Finding.At(node, "ternary", "'? :' came with PowerShell 7.");
                break;
            case BinaryExpressionAst { Operator: TokenKind.QuestionQuestion } or AssignmentStatementAst { Operator: TokenKind.QuestionQuestionEquals }:
                yield return Finding.At(node, "coalesce", "'??' came with PowerShell 7.");
                break;
            case PipelineChainAst:
                yield return Finding.At(node, "chain", "'&&' and '||' came with PowerShell 7.");
                break;
            case MemberExpressionAst { NullConditional: true } or IndexExpressionAst { NullConditional: true }:
                yield return Finding.At(node, "null-conditional", "'?.' and '?[' came with PowerShell 7.");
                break;
            case StringConstantExpressionAst { StringConstantType: StringConstantType.DoubleQuoted or StringConstantType.DoubleQuotedHereString } or ExpandableStringExpressionAst
                when node.Extent.Text.Contains("`u{") || node.Extent.Text.Contains("`e"):
                yield return Finding.At(node, "escape", "`u{} and `e came with PowerShell 6.");
                break;
            case PipelineAst { Background: true }:
                yield return Finding.At(node, "background", "'&' at the end came with PowerShell 6.");
                break;
        }
    }

    static IEnumerable<Finding> After20(Script script, Ast node)
    {
        switch (node)
        {
            case TypeDefinitionAst:
                yield return Finding.At(node, "class", "2.0 has no classes.");
                break;
            case UsingStatementAst:
                yield return Finding.At(node, "using", "2.0 has no 'using'.");
                break;
            case BinaryExpressionAst { Operator: TokenKind.Iin or TokenKind.Inotin or TokenKind.Cin or TokenKind.Cnotin }:
                yield return Finding.At(node, "in", "2.0 has no -in; write -contains the other way round.");
                break;
            case BinaryExpressionAst { Operator: TokenKind.Shl or TokenKind.Shr }:
                yield return Finding.At(node, "shift", "2.0 has no -shl and -shr.");
                break;
            case TypeConstraintAst { TypeName.Name: var name } when Is(name, "pscustomobject") || Is(name, "ordered"):
                yield return Finding.At(node, name.ToLowerInvariant(), $"2.0 has no [{name}] that works.");
                break;
            case CommandAst command when Simplified(command):
                yield return Finding.At(node, "simplified", "2.0 takes a script block here.");
                break;
            case InvokeMemberExpressionAst { Member: StringConstantExpressionAst { Value: var method }, Static: false } when Is(method, "ForEach") || Is(method, "Where"):
                yield return Finding.At(node, "list-method", $"2.0 has no .{method}() of a list.");
                break;
            case InvokeMemberExpressionAst { Static: true, Member: StringConstantExpressionAst { Value: var called } } when Late(called):
                yield return Finding.At(node, "late-method", $"::{called}() is newer than PowerShell 2.0 with .NET 2.0.");
                break;
            case VariableExpressionAst variable when Is(variable.VariablePath.UserPath, "PSScriptRoot") || Is(variable.VariablePath.UserPath, "PSCommandPath"):
                yield return Finding.At(node, "script-root", "2.0 has no $PSScriptRoot outside modules.");
                break;
            case VariableExpressionAst { VariablePath.DriveName: "using" }:
                yield return Finding.At(node, "using", "2.0 has no $using:.");
                break;
            case NamedAttributeArgumentAst { ExpressionOmitted: true }:
                yield return Finding.At(node, "attribute", "2.0 wants '=$true' in an attribute.");
                break;
            case MemberExpressionAst member and not InvokeMemberExpressionAst when OverList(script, member):
                yield return Finding.At(node, "member-of-list", "2.0 reads no property over a list.");
                break;
            case ForEachStatementAst loop when !script.SafeToLoop(Script.Pure(loop.Condition)):
                yield return Finding.At(node, "loop-over-null", "2.0 runs a loop over $null once; wrap it: @( ).");
                break;
        }
    }

    static bool Is(string text, string name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);

    static bool Late(string method) => Is(method, "new") || Is(method, "IsNullOrWhiteSpace") || Is(method, "TryParse");

    static bool Simplified(CommandAst command)
    {
        if (command.GetCommandName() is not { } name || !(Is(name, "Where-Object") || Is(name, "ForEach-Object"))) return false;
        return command.CommandElements.Skip(1).FirstOrDefault() is StringConstantExpressionAst
            || command.CommandElements.OfType<CommandParameterAst>().Any(p => p.ParameterName.Equals("Property", StringComparison.OrdinalIgnoreCase));
    }

    static bool OverList(Script script, MemberExpressionAst member)
    {
        if (member.Static || member.Member is not StringConstantExpressionAst { Value: var name }) return false;
        string[] ofTheList = ["Count", "Length", "Rank", "SyncRoot", "IsFixedSize", "PSObject", "Keys", "Values"];
        if (ofTheList.Contains(name, StringComparer.OrdinalIgnoreCase)) return false;
        return member.Expression is ArrayExpressionAst || member.Expression is VariableExpressionAst variable && script.Lists.Contains(variable.VariablePath.UserPath);
    }
}
