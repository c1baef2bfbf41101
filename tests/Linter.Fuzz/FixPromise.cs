using Linter.Analysis;
using Linter.Analysis.Fixing;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Fuzz;

/// <summary>Safe repairs take findings away, break nothing, and leave nothing to repair.</summary>
internal static class FixPromise
{
    /// <summary>The first promise about repairs that is broken; null if all hold.</summary>
    public static Failure? Check(long number, AnalyzerDriver driver, DocumentAnalysis before)
    {
        var fixer = new DocumentFixer(driver);
        var outcome = fixer.Fix(before.Text);
        if (outcome.Rejected.FirstOrDefault(static rejected => rejected.IsDefect) is { } defect)
        {
            return new Failure(number, $"unsafe fix of {defect.Diagnostic.Descriptor.Id}", defect.Reason);
        }

        if (outcome.Analysis.Notifications.FirstOrDefault(static notification => notification.Severity == DiagnosticSeverity.Error) is { } error)
        {
            return new Failure(number, $"{error.Id} {error.RuleId} after a fix", error.Message);
        }

        if (outcome.Applied.Count > 0 && outcome.Analysis.Diagnostics.Count >= before.Diagnostics.Count)
        {
            return new Failure(number, $"new findings after a fix of {outcome.Applied[0].Diagnostic.Descriptor.Id}", $"{before.Diagnostics.Count} before, {outcome.Analysis.Diagnostics.Count} after");
        }

        var again = fixer.Fix(outcome.After);
        return again.Applied.Count == 0 ? null : new Failure(number, $"fix of {again.Applied[0].Diagnostic.Descriptor.Id} left for a second run", again.Applied[0].Fix.Title);
    }
}
