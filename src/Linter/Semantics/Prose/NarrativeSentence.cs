using Linter.Readings;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>A sentence of the author's own prose: which of its words are neither quoted nor code, and who does what its verbs say.</summary>
public sealed class NarrativeSentence
{
    private static readonly WordSet Pronouns = new("he she someone somebody nobody everyone everybody you");

    private static readonly WordSet FirstPersons = new("we i");

    private static readonly WordSet Roles = new(
        "engineer engineers developer developers operator operators oncall call intern interns sre sres team teams admin admins administrator administrators responder responders staff manager managers "
        + "technician technicians dba dbas contractor contractors colleague colleagues employee employees reviewer reviewers author committer commander");

    /// <summary>Words between a subject and its verb.</summary>
    private static readonly WordSet Skipped = new("had has have was were is are did do does also then not never just simply still even again both all who that initially");

    private static readonly WordSet Joiners = new("and but or then");

    private static readonly ValueList<TextSpan> Nothing = [];

    private ValueList<TextSpan>? _foreign;

    public NarrativeSentence(Sentence sentence)
    {
        Sentence = sentence;
        First = FirstWord(sentence);
    }

    public Sentence Sentence { get; }

    public WordList Words => Sentence.Words;

    /// <summary>The first word behind a leading date or clock.</summary>
    public int First { get; }

    /// <summary>True if the author says the word himself: not in quotation marks, code or the title of a link.</summary>
    public bool IsOwn(int word)
    {
        foreach (var stretch in _foreign ??= ForeignStretches(Sentence))
        {
            if (stretch.OverlapsWith(Words[word].Span))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for a question.</summary>
    public bool IsQuestion => Sentence.Text.AsSpan().TrimEnd(" *_)").EndsWith('?');

    /// <summary>The place in the document of some words.</summary>
    public TextSpan SpanOf(int first, int length) => Sentence.ToSource(Words.Cover(first, first + length - 1));

    public string TextOf(int first, int length)
    {
        var plain = Words.Cover(first, first + length - 1);
        return Sentence.Text.Substring(plain.Start, plain.Length);
    }

    /// <summary>The person that does what a verb says: the nearest noun to its left in the clause.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="subject">The word that names the subject, or -1.</param>
    public SubjectKind SubjectOf(int verb, out int subject)
    {
        var start = Math.Max(First, Words.IndexAt(Sentence.ClauseAt(Words[verb].Span.Start).Plain.Start));
        subject = verb - 1;
        while (subject >= start && (Skipped.IsAt(Words, subject) || Words.TextOf(subject).EndsWith("ly")))
        {
            subject--;
        }

        if (subject < start)
        {
            subject = -1;
            return verb == First && Sentence.Item is { Form: ContentForm.ListEntry or ContentForm.TableRow } ? SubjectKind.Implied : SubjectKind.None;
        }

        if (Joiners.IsAt(Words, subject))
        {
            var earlier = FiniteVerb.First(Words, start, subject);
            return earlier > start ? SubjectOf(earlier, out subject) : SubjectKind.None;
        }

        return KindOf(subject);
    }

    private SubjectKind KindOf(int i)
    {
        var word = Words.TextOf(i);
        return FirstPersons.Contains(word) ? SubjectKind.FirstPerson
            : IsName(i) ? SubjectKind.Named
            : Pronouns.Contains(word) || (Roles.Contains(word) && !IsProduct(i)) || (Words.Is(i, "one") && (Words.Is(i - 1, "no") || Words.Is(i - 1, "any"))) ? SubjectKind.Role
            : SubjectKind.None;
    }

    /// <summary>"Teams" within a sentence is the chat.</summary>
    private bool IsProduct(int i) => i > First && Words.TextOf(i) is "Teams" or "Operator";

    /// <summary>True for a given name, the surname behind one, and a handle.</summary>
    public bool IsName(int i)
    {
        var start = Words[i].Span.Start;
        return (start > 0 && Sentence.Text[start - 1] == '@' && (start == 1 || !char.IsLetterOrDigit(Sentence.Text[start - 2])))
            || GivenNames.Contains(Words.TextOf(i))
            || (i > 0 && !Words[i].FollowsPause && char.IsUpper(Words.TextOf(i)[0]) && GivenNames.Contains(Words.TextOf(i - 1)));
    }

    private static int FirstWord(Sentence sentence)
    {
        var first = 0;
        foreach (var reading in sentence.Item?.Readings ?? [])
        {
            if (reading is InstantReading or RangeReading && sentence.ToPlain(reading.Span) is { IsEmpty: false } plain && plain.Start <= EndOf(sentence, first) + 3)
            {
                first = Math.Max(first, sentence.Words.IndexAt(plain.End));
            }
        }

        return first;
    }

    private static int EndOf(Sentence sentence, int words) => words == 0 ? 0 : sentence.Words[words - 1].Span.End;

    private static ValueList<TextSpan> ForeignStretches(Sentence sentence)
    {
        ValueList<TextSpan>? stretches = null;
        AddQuotations(ref stretches, sentence.Text);
        foreach (var line in sentence.Item?.Lines ?? [])
        {
            foreach (var mark in line.Marks)
            {
                if (mark.Kind is InlineKind.Code or InlineKind.Link or InlineKind.Autolink && sentence.Span.OverlapsWith(mark.Span))
                {
                    (stretches ??= []).Add(sentence.ToPlain(mark.Span));
                }
            }
        }

        return stretches ?? Nothing;
    }

    private static void AddQuotations(ref ValueList<TextSpan>? stretches, string text)
    {
        for (var start = text.AsSpan().IndexOfAny('"', '“', '„'); start >= 0;)
        {
            var length = text.AsSpan(start + 1).IndexOfAny('"', '”', '“');
            if (length < 0)
            {
                return;
            }

            var end = start + 1 + length + 1;
            (stretches ??= []).Add(TextSpan.FromBounds(start, end));
            var next = text.AsSpan(end).IndexOfAny('"', '“', '„');
            start = next < 0 ? -1 : end + next;
        }
    }
}
