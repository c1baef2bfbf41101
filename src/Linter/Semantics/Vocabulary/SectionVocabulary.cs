using Linter.Text;
namespace Linter.Semantics.Vocabulary;

/// <summary>
/// Which titles mean which roles. The data of a language is one text: a line per role, names separated by bars, written as
/// <see cref="TitleText.Normalize"/> leaves them; a name after a tilde also counts inside a longer title ("Timeline of Turmoil").
/// </summary>
internal sealed class SectionVocabulary
{
    /// <summary>A title of more words is a sentence, not a name.</summary>
    private const int LongestTitle = 12;

    private readonly Dictionary<string, ValueList<SectionRole>> _names = new(StringComparer.Ordinal);
    private readonly List<RolePhrase> _phrases = [];

    private static readonly ValueList<SectionRole> NoRoles = [];

    private SectionVocabulary(IEnumerable<string> languages)
    {
        foreach (var data in languages)
        {
            Load(data);
        }
    }

    private SectionVocabulary(SectionVocabulary basis, IEnumerable<HeadingAlias> aliases)
    {
        _names = new Dictionary<string, ValueList<SectionRole>>(basis._names, StringComparer.Ordinal);
        _phrases = basis._phrases;
        foreach (var alias in aliases)
        {
            _names[TitleText.Normalize(alias.Title)] = [.. alias.Roles];
        }
    }

    public static SectionVocabulary Default { get; } = new(
    [
        EnglishSections.Data, GermanSections.Data, FrenchSections.Data, SpanishSections.Data, PortugueseSections.Data, NorwegianSections.Data, JapaneseSections.Data,
    ]);

    /// <summary>These names and more; a title that is a name already gets the new roles instead.</summary>
    public SectionVocabulary With(IReadOnlyCollection<HeadingAlias> aliases) => aliases.Count == 0 ? this : new SectionVocabulary(this, aliases);

    /// <summary>The roles of a title; empty if it is no section name.</summary>
    public IReadOnlyList<SectionRole> Match(string title)
    {
        var normalized = TitleText.Normalize(title);
        return MatchExact(normalized) is { Count: > 0 } exact ? exact : MatchWithin(normalized);
    }

    /// <summary>The roles of a title that is a section name and nothing more; empty otherwise.</summary>
    public IReadOnlyList<SectionRole> MatchWhole(string title) => MatchExact(TitleText.Normalize(title));

    /// <summary>True if a name of the role stands in the title, whatever else does: "The Summary of Doom".</summary>
    public bool Mentions(string title, SectionRole role)
    {
        var normalized = TitleText.Normalize(title);
        foreach (var (name, roles) in _names)
        {
            if (Holds(roles, role) && ContainsWords(normalized, name))
            {
                return true;
            }
        }

        return false;
    }

    private IReadOnlyList<SectionRole> MatchExact(string normalized)
    {
        if (_names.TryGetValue(normalized, out var roles))
        {
            return roles;
        }

        var joint = normalized.IndexOf(" and ", StringComparison.Ordinal);
        return joint > 0
            && _names.TryGetValue(normalized[..joint], out var first)
            && _names.TryGetValue(normalized[(joint + 5)..], out var second)
                ? Joined(first, second)
                : NoRoles;
    }

    private static ValueList<SectionRole> Joined(ValueList<SectionRole> first, ValueList<SectionRole> second)
    {
        var roles = new ValueList<SectionRole>();
        foreach (var role in first)
        {
            roles.Add(role);
        }

        foreach (var role in second)
        {
            if (!Holds(first, role))
            {
                roles.Add(role);
            }
        }

        return roles;
    }

    private static bool Holds(ValueList<SectionRole> roles, SectionRole role)
    {
        foreach (var held in roles)
        {
            if (held == role)
            {
                return true;
            }
        }

        return false;
    }

    private IReadOnlyList<SectionRole> MatchWithin(string normalized)
    {
        if (normalized.AsSpan().Count(' ') >= LongestTitle)
        {
            return NoRoles;
        }

        ValueList<SectionRole>? roles = null;
        foreach (var (phrase, role) in _phrases)
        {
            if (ContainsWords(normalized, phrase) && (roles is null || !Holds(roles, role)))
            {
                (roles ??= []).Add(role);
            }
        }

        return roles ?? NoRoles;
    }

    private static bool ContainsWords(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || text[at - 1] == ' ') && (end == text.Length || text[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private void Load(string data)
    {
        foreach (var line in data.Split('\n', StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var role = EnumText.Read<SectionRole>(line.AsSpan(0, colon));
            foreach (var name in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries))
            {
                Add(name, role);
            }
        }
    }

    private void Add(string name, SectionRole role)
    {
        if (name[0] == '~')
        {
            _phrases.Add(new RolePhrase(name[1..], role));
            return;
        }

        if (!_names.TryGetValue(name, out var roles))
        {
            _names[name] = roles = [];
        }

        if (!Holds(roles, role))
        {
            roles.Add(role);
        }
    }

    private sealed record RolePhrase(string Phrase, SectionRole Role);
}
