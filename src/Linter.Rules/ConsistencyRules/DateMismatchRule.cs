using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7002: the incident date differs between title, file name, metadata and window.</summary>
public sealed class DateMismatchRule : DiagnosticAnalyzer
{
    private const int WritingDays = 14;

    private static readonly OptionDescriptor Sources = new("sources", OptionKind.Words, "title,front_matter,filename,label", "Which dates are compared.") { Values = ["title", "front_matter", "filename", "label"] };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7002",
        Name = "date-mismatch",
        Title = "The incident date differs between title, file name, metadata and window.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Sources],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var sources = document.Options.GetWords(Sources);
        var named = document.Model.DocumentDates.Where(date => sources.Contains(NameOf(date.Source), StringComparer.OrdinalIgnoreCase) && date.Reading?.Date is not { IsOrderAmbiguous: true }).ToList();
        if (document.Model.IncidentDays?.Stated is { } days)
        {
            // Title and file name share a place; what the one says need not be said again of the other.
            foreach (var date in named.Where((date, i) => !named.Take(i).Any(other => other.Span == date.Span && other.Date == date.Date)))
            {
                CheckAgainstIncident(document, date, days);
            }
        }
        else if (named.Count > 1)
        {
            CheckAgainstEachOther(document, named);
        }
    });

    private static string NameOf(DateSource source) => source switch
    {
        DateSource.Title => "title",
        DateSource.FrontMatter => "front_matter",
        DateSource.FileName => "filename",
        _ => "label",
    };

    private static void CheckAgainstIncident(DocumentAnalysisContext document, DocumentDate named, DayRange days)
    {
        if ((named.Last >= days.First && named.Date <= days.Last) || IsToldElsewhere(document.Model, named))
        {
            return;
        }

        var isLater = named.Date > days.Last;
        if (!isLater || !MayBeWritingDate(named))
        {
            Report(document, named, days, DiagnosticSeverity.Warning);
        }
        else if (IsDoubtful(document.Model, named, days.Last))
        {
            Report(document, named, days, DiagnosticSeverity.Info);
        }
    }

    /// <summary>A day that the text speaks of, in a timeline heading for instance, belongs to the story.</summary>
    private static bool IsToldElsewhere(SemanticModel model, DocumentDate named) => model.Dates.Any(date =>
        (date.Part.Month, date.Part.Day) == (named.Date.Month, named.Date.Day) && (date.Part.Year ?? named.Date.Year) == named.Date.Year
        && !date.Section.IsWithin(SectionRole.ActionItems) && !model.DocumentDates.Any(other => other.Reading?.Date?.Span == date.Part.Span));

    /// <summary>A plain "date", and the date in a file name, may say when the document was written.</summary>
    private static bool MayBeWritingDate(DocumentDate named) =>
        named.Source == DateSource.FileName || (named.Source != DateSource.Title && named.Label.Equals("date", StringComparison.OrdinalIgnoreCase));

    /// <summary>The date of front matter is that of publication, and so is a file name that repeats it.</summary>
    private static bool IsDoubtful(SemanticModel model, DocumentDate named, LocalDate lastDay) => named.Source switch
    {
        DateSource.FrontMatter => false,
        DateSource.FileName => !model.DocumentDates.Any(other => other.Source is DateSource.FrontMatter or DateSource.Label && other.Date == named.Date),
        _ => Period.DaysBetween(lastDay, named.Date) <= WritingDays,
    };

    private static void CheckAgainstEachOther(DocumentAnalysisContext document, List<DocumentDate> named)
    {
        var first = named.Find(static date => date.Source == DateSource.Title) ?? named[0];
        foreach (var other in named)
        {
            if (other.Date != first.Date)
            {
                CheckAgainstIncident(document, other, new DayRange(first.Date, first.Last, first.Span));
            }
        }
    }

    private static void Report(DocumentAnalysisContext document, DocumentDate named, DayRange days, DiagnosticSeverity severity) =>
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = Confidence.Likely,
            Span = named.Span,
            Message = $"{Capitalised(named)} says {Wording.Day(named.Date)}, the incident is on {Wording.Day(days.First)}{(days.Last == days.First ? "" : $" to {Wording.Day(days.Last)}")}{(severity == DiagnosticSeverity.Info ? "; if this is the day of writing, say so" : "")}.",
            Label = Wording.Day(named.Date),
            Related = [new RelatedLocation(days.Place, $"the incident is on {Wording.Day(days.First)}")],
            Properties = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [DiagnosticProperties.Claimed] = Wording.Day(named.Date),
                [DiagnosticProperties.Computed] = Wording.Day(days.First),
                [DiagnosticProperties.Unit] = "date",
            },
        });

    private static string Capitalised(DocumentDate named) => named.Source switch
    {
        DateSource.Title => "The title",
        DateSource.FileName => "The file name",
        _ => $"\"{named.Label}\"",
    };
}
