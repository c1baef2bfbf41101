using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3009: the date can be read in two ways.</summary>
public sealed class AmbiguousDateRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor DateOrder = new("date_order", OptionKind.Word, "ask", "How all your documents write numeric dates.") { Values = ["dmy", "mdy", "ask"] };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3009",
        Name = "ambiguous-date",
        Title = "The date can be read in two ways.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Offered,
        Options = [DateOrder],
        Supersedes = ["PM3005"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var model = document.Model;
        var open = model.Dates.Where(static date => date is { Part.IsOrderAmbiguous: true, IsImpossible: false, Date: not null, Exchanged: not null }).ToList();
        if (open.Count > 0 && document.Options.GetWord(DateOrder) is not ("dmy" or "mdy"))
        {
            ReportOrder(document, open);
        }

        if (model.Years.Count == 0 && FirstWithoutYear(model) is { } yearless)
        {
            ReportYear(document, yearless);
        }
    });

    private static void ReportOrder(DocumentAnalysisContext document, List<StatedDate> open)
    {
        var (monthFirst, dayFirst) = Readings(open[0]);
        var written = document.Tree.Text.Slice(open[0].Part.Span).ToString();
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = open[0].Part.Span,
            Message = $"{written} can be {DateWording.InWords(dayFirst)} or {DateWording.InWords(monthFirst)}.",
            Label = "day or month first?",
            Related = [.. open.Skip(1).Select(static date => new RelatedLocation(date.Part.Span, "this one, too"))],
            Fixes = [Rewrite(open, "day first", static date => Readings(date).DayFirst), Rewrite(open, "month first", static date => Readings(date).MonthFirst)],
        });
    }

    /// <summary>The readers take the month first where nothing decides.</summary>
    private static (LocalDate MonthFirst, LocalDate DayFirst) Readings(StatedDate date) => (date.Date!.Value, date.Exchanged!.Value);

    private static Fix Rewrite(List<StatedDate> open, string order, Func<StatedDate, LocalDate> read) => new(
        $"Write {Wording.Day(read(open[0]))} ({order})",
        FixSafety.Offered,
        [.. open.Select(date => new TextChange(date.Part.Span, Wording.Day(read(date))))]);

    /// <summary>A day and month in window or timeline while the whole document names no year.</summary>
    private static DatePart? FirstWithoutYear(SemanticModel model)
    {
        foreach (var instant in model.Instants)
        {
            if (instant.Reading is { Date: { Year: null } part, Problem: ReadingProblem.None })
            {
                return part;
            }
        }

        return null;
    }

    private static void ReportYear(DocumentAnalysisContext document, DatePart date) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Warning,
        Confidence = Confidence.Likely,
        Span = date.Span,
        Message = $"\"{document.Tree.Text.Slice(date.Span)}\" has no year, and nothing else in the document names one.",
        Label = "which year?",
    });
}
