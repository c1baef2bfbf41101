using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>PM0006: a statement stands under the wrong label.</summary>
public sealed class MisplacedContentRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM0006",
        Name = "misplaced-content",
        Title = "A statement stands under the wrong label.",
        Category = RuleCategory.Structure,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Safe,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var misplaced in document.Model.MisplacedStatements)
        {
            Report(document, misplaced);
        }
    });

    private static void Report(DocumentAnalysisContext document, MisplacedStatement misplaced)
    {
        var title = PartNames.Title([misplaced.Role]);
        // A file that is not taken for a postmortem may become one by one more title, and then lack the others.
        var safety = document.Model.Recognition.IsPostmortem ? FixSafety.Safe : FixSafety.Offered;
        var fix = Lift(document.Tree.Text, misplaced, title);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = misplaced.Statement.Span,
            Message = $"The {PartNames.Noun(misplaced.Role)} is stated under \"{misplaced.Section.Title}\"; give it its own \"{title}\" entry.",
            Related = [.. Places(document.Model, misplaced)],
            Fixes = fix is { } change ? [new Fix($"Make it an entry \"{title}\" of its own", safety, [change])] : [],
        });
    }

    private static IEnumerable<RelatedLocation> Places(SemanticModel model, MisplacedStatement misplaced)
    {
        yield return new RelatedLocation(misplaced.Section.TitleSpan, "it stands under this title");
        if (model.Sections.FirstOrDefault(section => section.Has(misplaced.Role)) is { } own)
        {
            yield return new RelatedLocation(own.TitleSpan, $"the {PartNames.Noun(misplaced.Role)} has its place here");
        }
    }

    /// <summary>Moves a whole item of one line behind the labelled item it is nested under; null if it is not such an item.</summary>
    private static TextChange? Lift(SourceText text, MisplacedStatement misplaced, string title)
    {
        var (item, section) = (misplaced.Item, misplaced.Section);
        var line = text.GetLine(text.GetPosition(item.Span.Start).Line);
        var bullet = Bullet(text, section.TitleSpan.Start);
        if (misplaced.Lead == 0 || item.Node is not ListEntry { Children.Count: 1 } || item.Lines.Count != 1 || item.Span != misplaced.Statement.Span
            || !text.Slice(item.Span).StartsWith(misplaced.Statement.Text.AsSpan(0, misplaced.Lead)) || section.Origin != SectionOrigin.Label || section.Items.Count < 2 || IsInLikeSection(section) || bullet.Length == 0)
        {
            return null;
        }

        var end = text.GetLine(text.GetPosition(section.Span.End).Line).End;
        var rest = text.Content[line.End..end].TrimStart('\r', '\n');
        var sentence = text.Slice(item.Span)[misplaced.Lead..].ToString();
        var entry = $"{bullet}**{title}:** {char.ToUpperInvariant(sentence[0])}{sentence[1..]}";
        return new TextChange(TextSpan.FromBounds(line.Start, end), rest.Length == 0 ? entry : rest + text.NewLine + entry);
    }

    /// <summary>True if the text around the section has its role, too: there the entry would be as much out of place.</summary>
    private static bool IsInLikeSection(Section section) => section.Parent is { } parent && section.Roles.Exists(parent.IsWithin);

    /// <summary>The blanks and the bullet in front of a title; empty if it is no item of a bullet list.</summary>
    private static string Bullet(SourceText text, int title)
    {
        var line = text.Slice(TextSpan.FromBounds(text.GetLine(text.GetPosition(title).Line).Start, title));
        var mark = line.Length - line.TrimStart().Length;
        var content = mark + 1;
        while (content < line.Length && line[content] == ' ')
        {
            content++;
        }

        return mark + 1 < line.Length && line[mark] is '-' or '*' or '+' && line[mark + 1] == ' ' ? line[..content].ToString() : "";
    }
}
