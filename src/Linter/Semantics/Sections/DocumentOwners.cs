using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Sections;

/// <summary>Reads who owns the postmortem: "Owner: Ana Ruiz", a list under a heading "Owners", the key of front matter.</summary>
internal static class DocumentOwners
{
    /// <summary>A lead with helpers is one owner.</summary>
    private static readonly string[] Helpers = ["lead", "with", "backup", "deputy", "support", "team", "assisted"];

    /// <summary>The people of the first place that names any; empty if none does.</summary>
    public static IReadOnlyList<StatedField> Read(SyntaxTree tree, SectionOutline outline)
    {
        foreach (var field in tree.FrontMatter?.Fields ?? [])
        {
            if (field.Key.ToLowerInvariant() is "owner" or "owners" && People(tree.Text, [field.ValueSpan]) is { Count: > 0 } people)
            {
                return people;
            }
        }

        var section = outline.Sections.FirstOrDefault(static section => section.Has(SectionRole.Owner) && section.Title.Contains("owner", StringComparison.OrdinalIgnoreCase) && section.Items.Count > 0);
        return section is null ? [] : People(tree.Text, [.. section.Items.SelectMany(static item => item.Lines).Select(static line => line.Label is { ValueSpan.IsEmpty: false } label ? label.ValueSpan : line.Span)]);
    }

    /// <summary>The names in some places; empty if one of them is no name of a person.</summary>
    private static List<StatedField> People(SourceText text, IReadOnlyList<TextSpan> places)
    {
        var people = new List<StatedField>();
        foreach (var place in places)
        {
            var content = text.Slice(place).ToString().Replace(" and ", " , and", StringComparison.Ordinal);
            foreach (var part in content.AsSpan().SplitAny(',', '/', '&', ';'))
            {
                var name = content[part].StartsWith(" and", StringComparison.Ordinal) ? content[part][4..] : content[part];
                if (Person(name.Trim(" *_[]`".ToCharArray())) is not { } person)
                {
                    return [];
                }

                people.Add(new StatedField(person, place));
            }
        }

        return people;
    }

    /// <summary>One to three words with capitals, or a handle.</summary>
    private static string? Person(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isName = words.Length is >= 1 and <= 3 && Array.TrueForAll(words, static word => char.IsUpper(word[0]) || word[0] == '@') && !name.AsSpan().ContainsAnyInRange('0', '9');
        return isName && !OwnerNames.IsGroup(name) && !words.Intersect(Helpers, StringComparer.OrdinalIgnoreCase).Any() ? name : null;
    }
}
