using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Causes;
using Linter.Text;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7004: summary and root-cause section name different causes.</summary>
public sealed class CauseMismatchRule : DiagnosticAnalyzer
{
    private const string AllClasses = "memory_leak, race_condition, deadlock, certificate_expiry, dns, misconfiguration, disk_full, connection_pool, capacity, defect, hardware, third_party, security, data, power";

    private static readonly OptionDescriptor Classes = new("classes", OptionKind.Words, AllClasses, "The kinds of cause that are compared.") { Values = OptionValue.ReadWords(AllClasses) };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7004",
        Name = "cause-mismatch",
        Title = "Summary and root-cause section name different causes.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Classes],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (document.Model.RootCause is not { } cause)
        {
            return;
        }

        var inSummary = NamedBy(cause, IsInSummary);
        var inSection = NamedBy(cause, static section => !IsInSummary(section));
        if (inSummary.Count > 0 && inSection.Count > 0 && Differ(ClassesOf(inSummary), ClassesOf(inSection), Compared(document.Options)))
        {
            Report(document, inSummary[0].Naming!, inSection[0].Naming!);
        }
    });

    private static bool Differ(CauseClasses left, CauseClasses right, CauseClasses compared) =>
        (left & compared) != CauseClasses.None && (right & compared) != CauseClasses.None && CauseStatementReader.NameDifferentCauses(left, right);

    private static CauseClasses Compared(RuleOptions options) =>
        options.GetWords(Classes).Aggregate(CauseClasses.None, static (all, name) => all | EnumText.Read<CauseClasses>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true));

    /// <summary>A label that stands in no root-cause section is part of the summary.</summary>
    private static bool IsInSummary(Section section)
    {
        for (var at = section; at is not null; at = at.Parent)
        {
            if (at.Origin != SectionOrigin.Label && at.Has(SectionRole.RootCause))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is named as the cause, guesses left out; one guess makes the whole side uncertain.</summary>
    private static List<CauseStatement> NamedBy(RootCause cause, Func<Section, bool> isHere)
    {
        var here = cause.Causes.Where(statement => isHere(statement.Statement.Section)).ToList();
        return here.Exists(static statement => statement.IsHypothesis) ? [] : here.FindAll(static statement => statement.Naming is not null);
    }

    private static CauseClasses ClassesOf(List<CauseStatement> causes) => causes.Aggregate(CauseClasses.None, static (all, cause) => all | cause.Classes);

    private static void Report(DocumentAnalysisContext document, StatedField summary, StatedField section)
    {
        var isSectionLater = section.Span.Start > summary.Span.Start;
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = isSectionLater ? section.Span : summary.Span,
            Message = $"The summary blames \"{summary.Value}\", the root cause section \"{section.Value}\".",
            Label = "another cause",
            Related = [new RelatedLocation(isSectionLater ? summary.Span : section.Span, isSectionLater ? "the cause in the summary" : "the cause in its section")],
        });
    }
}
