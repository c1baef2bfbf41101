using Linter.Text;

namespace Linter.Semantics.Sections;

/// <summary>Tells a blank template from a document that was filled in.</summary>
internal static class TemplateDetector
{
    private static readonly TextSearch ClockForms = new(StringComparison.OrdinalIgnoreCase, "HH:MM");

    /// <summary>True if the name says so and nothing contradicts, or over half of the values are placeholders.</summary>
    public static bool IsTemplate(SemanticModel model)
    {
        var values = 0;
        var placeholders = 0;
        foreach (var section in model.Sections)
        {
            foreach (var item in section.Items)
            {
                values++;
                placeholders += IsPlaceholder(item) ? 1 : 0;
            }
        }

        var isNamed = FileName(model.Tree.Text.Path).Contains("template", StringComparison.OrdinalIgnoreCase) || model.Title.Contains("template", StringComparison.OrdinalIgnoreCase);
        return isNamed || placeholders * 2 > values;
    }

    private static ReadOnlySpan<char> FileName(ReadOnlySpan<char> path) => path[(path.LastIndexOf('/') + 1)..];

    private static bool IsPlaceholder(ContentItem item)
    {
        foreach (var line in item.Lines)
        {
            var text = line.PlainText.AsSpan();
            var value = line.Label is { } label ? text[Math.Min(line.ToPlain(label.ValueSpan.Start), text.Length)..].Trim() : text.Trim();
            if (IsPlaceholder(value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlaceholder(ReadOnlySpan<char> value) =>
        value is ['<', .., '>'] or ['[', .., ']'] or ['{', '{', .., '}', '}']
        || value.Contains("YYYY", StringComparison.Ordinal)
        || ClockForms.IsIn(value);
}
