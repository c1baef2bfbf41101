using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>PM0003: a section was understood only from its content.</summary>
public sealed class UnrecognisedHeadingRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor HeadingAliases = new("heading_aliases", OptionKind.Words, "", "Headings that your team understands.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM0003",
        Name = "unrecognised-heading",
        Title = "A section was understood only from its content.",
        Category = RuleCategory.Structure,
        DefaultSeverity = DiagnosticSeverity.Info,
        Fix = FixSafety.Offered,
        Options = [HeadingAliases],
    };

    /// <summary>The parts that readers and tools look for by their heading.</summary>
    private static readonly SectionRole[] SoughtParts = [SectionRole.Summary, SectionRole.Timeline, SectionRole.RootCause, SectionRole.ActionItems];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var aliases = document.Options.GetWords(HeadingAliases);
        foreach (var section in document.Model.Sections)
        {
            if (section is { Origin: SectionOrigin.Heading, Evidence: RoleEvidence.Content }
                && section.Roles.Exists(role => IsGivenOnlyHere(role, document.Model))
                && !aliases.Any(alias => PartNames.AreSame(alias, section.Title)))
            {
                Report(document, section);
            }
        }
    });

    /// <summary>True if no title names the part and no other section gives it by its content: several such headings name things, not parts.</summary>
    private static bool IsGivenOnlyHere(SectionRole role, SemanticModel model) =>
        SoughtParts.Contains(role)
        && !model.Parts.IsTitled(role)
        && !(role == SectionRole.Summary && model.Parts.IsTitled(SectionRole.Impact))
        && model.Sections.Count(section => section.Evidence == RoleEvidence.Content && section.Has(role)) == 1;

    private static void Report(DocumentAnalysisContext document, Section section)
    {
        var labels = section.Children.Where(static child => child is { Origin: SectionOrigin.Label, Roles.Count: > 0 }).ToList();
        var standard = PartNames.Title(section.Roles);
        var evidence = labels.Count == 0 ? "entries with times" : $"labels {string.Join(", ", labels.Select(static label => label.Title).Distinct(StringComparer.Ordinal))}";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Confidence = Confidence.Likely,
            Span = section.TitleSpan,
            Message = $"\"{section.Title}\" reads as the {standard.ToLowerInvariant()} ({evidence}); use a standard heading so that tools and readers find it.",
            Related = [.. labels.Select(static label => new RelatedLocation(label.TitleSpan, $"label \"{label.Title}\""))],
            Fixes = [new Fix($"Rename the heading to \"{standard}\"", FixSafety.Offered, [new TextChange(section.TitleSpan, standard)])],
        });
    }
}
