using Linter.Text;
using NodaTime;
using NodaTime.Text;

namespace Linter.Analysis.Suppressions;

/// <summary>Reads the words of one comment.</summary>
internal sealed class SuppressionCommentReader
{
    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Prefix = "pmlint-";
    private const string UntilKey = "until=";

    private static readonly Dictionary<string, SuppressionForm> Forms = new(StringComparer.Ordinal)
    {
        ["pmlint-disable-next-line"] = SuppressionForm.NextLine,
        ["pmlint-disable-line"] = SuppressionForm.Line,
        ["pmlint-disable"] = SuppressionForm.Region,
        ["pmlint-disable-file"] = SuppressionForm.File,
        ["pmlint-enable"] = SuppressionForm.RegionEnd,
    };

    private readonly string _document;
    private readonly TextSpan _comment;
    private readonly List<NamedRule> _rules = [];
    private int _position;
    private string? _fault;
    private LocalDate? _until;

    private SuppressionCommentReader(string document, TextSpan comment)
    {
        _document = document;
        _comment = comment;
        _position = comment.Start + Opening.Length;
    }

    private bool IsClosed => _document.AsSpan(_comment.Start, _comment.Length).EndsWith(Closing, StringComparison.Ordinal) && _comment.Length >= Opening.Length + Closing.Length;

    private int End => IsClosed ? _comment.End - Closing.Length : _comment.End;

    /// <summary>Null for a comment that says nothing to pmlint.</summary>
    public static SuppressionComment? Read(string document, TextSpan comment) => new SuppressionCommentReader(document, comment).Read();

    private SuppressionComment? Read()
    {
        var verb = NextWord();
        if (!verb.Name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        if (!Forms.TryGetValue(verb.Name, out var form))
        {
            return new SuppressionComment { Span = verb.Span, Fault = $"There is no '{verb.Name}'{NearestName.Hint(verb.Name, Forms.Keys)}." };
        }

        ReadRules();
        var reason = ReadReason();
        Check(form, reason);
        return new SuppressionComment { Span = _comment, Form = form, Rules = _rules, Reason = reason, Until = _until, Fault = _fault };
    }

    private void Check(SuppressionForm form, string reason)
    {
        if (!IsClosed)
        {
            _fault = "The comment is not closed, so the suppression does not hold: end it with \"-->\".";
        }
        else if (_rules.Count == 0)
        {
            _fault ??= "The suppression names no rule, so it does not hold: name the rules by id.";
        }
        else if (reason.Length == 0 && form != SuppressionForm.RegionEnd)
        {
            _fault ??= "The suppression gives no reason, so it does not hold: write it behind \"--\".";
        }
    }

    private void ReadRules()
    {
        while (NextWord() is { Name.Length: > 0 } word && !IsDash(word.Name))
        {
            if (!TryReadUntil(word.Name))
            {
                _rules.Add(word);
            }
        }
    }

    private string ReadReason()
    {
        var words = new List<string>();
        while (NextWord(separators: "") is { Name.Length: > 0 } word)
        {
            if (!TryReadUntil(word.Name))
            {
                words.Add(word.Name);
            }
        }

        return string.Join(' ', words);
    }

    private bool TryReadUntil(string word)
    {
        if (!word.StartsWith(UntilKey, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var day = LocalDatePattern.Iso.Parse(word[UntilKey.Length..].TrimEnd('.', ',', ';'));
        _until = day.Success ? day.Value : null;
        if (!day.Success)
        {
            _fault = $"'{word}' names no day, so the suppression does not hold: write it like until=2027-01-31.";
        }

        return true;
    }

    // Some renderers show a comment inside a line that holds "--", so long dashes do as well.
    private static bool IsDash(string word) => word is "--" or "—" or "–";

    /// <summary>The next run of characters that are neither blank nor a separator; empty at the end.</summary>
    private NamedRule NextWord(string separators = ",")
    {
        while (_position < End && IsBetween(_document[_position], separators))
        {
            _position++;
        }

        var start = _position;
        while (_position < End && !IsBetween(_document[_position], separators))
        {
            _position++;
        }

        return new NamedRule(_document[start.._position], TextSpan.FromBounds(start, _position));
    }

    private static bool IsBetween(char character, string separators) => char.IsWhiteSpace(character) || separators.Contains(character);
}
