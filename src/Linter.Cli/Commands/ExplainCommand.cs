using Linter.Analysis.Suppressions;
using Linter.Diagnostics;
using Linter.Rules;
using Linter.Rules.Pages;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint explain</c>: prints the page of a rule.</summary>
internal static class ExplainCommand
{
    public static int Run(string idOrName, Terminal terminal)
    {
        var rule = RuleCatalog.Find(idOrName)?.Descriptor ?? FindOfEngine(idOrName) ?? throw new CommandFailure(NotFound(idOrName));
        using var output = terminal.OpenOutput();
        output.Write(RulePages.ReadText(rule) ?? $"# {rule.Id}: {rule.Name}\n\n{rule.Title}\n");
        return ExitCode.Clean;
    }

    private static DiagnosticDescriptor? FindOfEngine(string idOrName) => SuppressionDescriptors.All.FirstOrDefault(descriptor =>
        string.Equals(descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(descriptor.Name, idOrName, StringComparison.OrdinalIgnoreCase));

    private static string NotFound(string idOrName)
    {
        var known = RuleCatalog.Rules.SelectMany(rule => new[] { rule.Descriptor.Id, rule.Descriptor.Name });
        return $"There is no rule '{idOrName}'{NearestName.Hint(idOrName, known)}. 'pmlint rules' lists them all.";
    }
}
