using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>How an action is worded: whether it has an end, whom it changes, what other action it equals.</summary>
public sealed class ActionWording
{
    private const int ReachOfPeople = 4;

    private readonly ActionItem _item;
    private readonly WordList _words;
    private readonly int _verb;
    private HashSet<string>? _tokens;

    public ActionWording(ActionItem item)
    {
        _item = item;
        _words = WordList.Of(item.Text);
        while (_verb < _words.Count - 1 && ActionPhrases.Openers.IsAt(_words, _verb))
        {
            _verb++;
        }
    }

    /// <summary>True if the action starts with a verb that has no end, and names nothing that could be checked.</summary>
    /// <param name="verbs">Further vague verbs.</param>
    /// <param name="artefacts">Further things that can be checked.</param>
    public bool IsVague(IReadOnlyList<string> verbs, IReadOnlyList<string> artefacts) =>
        (OpensVaguely() || Contains(verbs, _verb, _verb + 1)) && !GoesOnConcretely() && !IsMeasurable() && !Contains(artefacts, _verb + 1, _words.Count);

    /// <summary>True if the action asks people to know more or to take more care.</summary>
    /// <param name="verbs">Further verbs of teaching.</param>
    public bool IsAboutBehaviour(IReadOnlyList<string> verbs)
    {
        if (ActionPhrases.MakingVerbs.IsAt(_words, _verb))
        {
            return false;
        }

        return Contains(verbs, _verb, _verb + 1) || Teaches() || HoldsLesson() || ActionPhrases.Care.IsWithin(_words, 0, _words.Count) || GivesDuty();
    }

    /// <summary>True for a training that explains something another action of the document makes.</summary>
    public bool Explains(ActionWording other) =>
        ActionPhrases.Novelty.IsWithin(_words, 0, _words.Count) && ActionPhrases.MakingVerbs.IsAt(other._words, other._verb) && Terms().Intersect(other.Terms(), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>How much of the words two actions share, from 0 to 1; 0 where they differ in a number or a name.</summary>
    public double SimilarityTo(ActionWording other)
    {
        var (left, right) = (Tokens(), other.Tokens());
        var shared = 0;
        foreach (var word in left)
        {
            shared += right.Contains(word) ? 1 : 0;
        }

        var isOneMore = shared == left.Count || shared == right.Count;
        return shared == 0 || !AreAlike(left, right, isOneMore) || !AreAlike(right, left, isOneMore) ? 0 : (double)shared / (left.Count + right.Count - shared);
    }

    /// <summary>False if a word that only the first action has tells it apart from the other: a name, or anything but a verb.</summary>
    private static bool AreAlike(HashSet<string> tokens, HashSet<string> others, bool mayHaveMore)
    {
        foreach (var word in tokens)
        {
            if (!others.Contains(word) && (IsName(word) || !(mayHaveMore || ActionVerbs.IsVerb(word))))
            {
                return false;
            }
        }

        return true;
    }

    private bool OpensVaguely()
    {
        var first = _words.TextOf(_verb);
        return ActionPhrases.VagueVerbs.Contains(first)
            || ActionPhrases.VagueOpenings.IsAt(_words, _verb)
            || (_words.Is(_verb, "make") && Contains(["better"], _verb + 1, _words.Count))
            || (ActionPhrases.MeetingVerbs.Contains(first) && HasObject(ActionPhrases.StudyNouns));
    }

    /// <summary>"Investigate and fix the leak", "Make sure the steps are documented".</summary>
    private bool GoesOnConcretely() =>
        (ActionPhrases.Ensuring.IsAt(_words, _verb) && Enumerable.Range(_verb, _words.Count - _verb).Any(i => (_words.Is(i, "is") || _words.Is(i, "are")) && ActionVerbs.IsParticiple(_words.TextOf(i + 1))))
        || (IsAnd(_verb + 1) && ActionVerbs.IsVerb(_words.TextOf(_verb + 2)) && !ActionPhrases.VagueVerbs.IsAt(_words, _verb + 2));

    private bool IsAnd(int i) => _words.Is(i, "and") || _words.Is(i, "then");

    private bool IsMeasurable() =>
        _item.Text.AsSpan().ContainsAnyInRange('0', '9') || ActionPhrases.Artefacts.IsWithin(_words, _verb + 1, _words.Count)
        || HasArtefact(_item.Details) || _item.Item.Lines.Any(line => line.Marks.Any(IsReference));

    private static bool HasArtefact(string details)
    {
        var words = WordList.Of(details);
        return details.AsSpan().ContainsAnyInRange('0', '9') || ActionPhrases.Artefacts.IsWithin(words, 0, words.Count);
    }

    /// <summary>Code or a link that is not the ticket.</summary>
    private bool IsReference(InlineMark mark) =>
        mark.Kind is InlineKind.Code or InlineKind.Link or InlineKind.Autolink && _item.Span.Contains(mark.Span) && !Fields().Any(field => field.OverlapsWith(mark.Span));

    private IEnumerable<TextSpan> Fields() => _item.Tickets.Concat(_item.Owners).Select(static field => field.Span);

    /// <summary>True if the object of the verb, up to the first preposition, holds one of the nouns.</summary>
    private bool HasObject(WordSet nouns)
    {
        for (var i = _verb + 1; i < _words.Count && !ActionPhrases.Prepositions.IsAt(_words, i); i++)
        {
            if (nouns.IsAt(_words, i))
            {
                return true;
            }
        }

        return false;
    }

    private bool Teaches()
    {
        if (!ActionPhrases.TeachingVerbs.IsAt(_words, _verb))
        {
            return false;
        }

        return Enumerable.Range(_verb + 1, ReachOfPeople).Any(i => ActionPhrases.Staff.IsAt(_words, i));
    }

    private bool HoldsLesson() => ActionPhrases.MeetingVerbs.IsAt(_words, _verb) && HasObject(ActionPhrases.LessonNouns);

    /// <summary>"Engineers must check the plan."</summary>
    private bool GivesDuty()
    {
        for (var i = 1; i < _words.Count; i++)
        {
            if (ActionPhrases.Duties.LengthAt(_words, i) is var length and > 0 && ActionPhrases.Staff.IsAt(_words, i - 1) && ActionPhrases.DutyVerbs.IsAt(_words, i + length))
            {
                return true;
            }
        }

        return false;
    }

    private bool Contains(IReadOnlyList<string> searched, int first, int end) =>
        searched.Count > 0 && Enumerable.Range(first, Math.Max(0, end - first)).Any(i => searched.Any(word => _words.Is(i, word)));

    private HashSet<string> Tokens() => _tokens ??= ReadTokens();

    private HashSet<string> ReadTokens()
    {
        var tokens = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _words.Count; i++)
        {
            if (!ActionPhrases.Fillers.IsAt(_words, i))
            {
                var word = WordForm.Singular(_words.TextOf(i)).ToString();
                tokens.Add(i == 0 ? word.ToLowerInvariant() : word);
            }
        }

        return tokens;
    }

    /// <summary>The words that name things: long ones, verbs and people left out.</summary>
    private IEnumerable<string> Terms() =>
        Tokens().Where(static word => word.Length > 3 && !ActionVerbs.IsVerb(word) && !ActionPhrases.Staff.Contains(word) && !ActionPhrases.LessonNouns.Contains(word));

    /// <summary>A number or a word in capitals tells two like items apart.</summary>
    private static bool IsName(string word) => word.AsSpan().ContainsAnyInRange('0', '9') || char.IsUpper(word[0]);
}
