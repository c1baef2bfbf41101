using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>One sentence of running text with its place.</summary>
public sealed class Sentence
{
    private readonly RunningText _text;
    private readonly int _start;
    private WordList? _words;
    private IReadOnlyList<Clause>? _clauses;

    internal Sentence(RunningText text, TextSpan plain, Section section, ContentItem? item)
    {
        _text = text;
        _start = plain.Start;
        Text = text.Text.Substring(plain.Start, plain.Length);
        Span = text.ToSource(plain);
        Section = section;
        Item = item;
    }

    /// <summary>What a reader sees, lines joined by a blank; a label in front is left out.</summary>
    public string Text { get; }

    /// <summary>From the first to the last character in the document; marks inside are covered, marks around are not.</summary>
    public TextSpan Span { get; }

    public Section Section { get; }

    /// <summary>The item the sentence begins in; null for a title.</summary>
    public ContentItem? Item { get; }

    /// <summary>The words of <see cref="Text"/>.</summary>
    public WordList Words => _words ??= WordList.Of(Text);

    /// <summary>The clauses of the sentence in order; at least one.</summary>
    public IReadOnlyList<Clause> Clauses => _clauses ??= ClauseReader.Read(this);

    /// <summary>The place in the document of a stretch of <see cref="Text"/>.</summary>
    public TextSpan ToSource(TextSpan plain) => _text.ToSource(new TextSpan(plain.Start + _start, plain.Length));

    /// <summary>The stretch of <see cref="Text"/> that stands at a place in the document.</summary>
    public TextSpan ToPlain(TextSpan source)
    {
        var plain = _text.ToPlain(source);
        var start = Math.Clamp(plain.Start - _start, 0, Text.Length);
        return TextSpan.FromBounds(start, Math.Clamp(plain.End - _start, start, Text.Length));
    }

    /// <summary>The clause that holds an offset of <see cref="Text"/>.</summary>
    public Clause ClauseAt(int plainOffset)
    {
        var index = Clauses.Count - 1;
        while (index > 0 && Clauses[index].Plain.Start > plainOffset)
        {
            index--;
        }

        return Clauses[index];
    }

    public Statement ToStatement() => new(Text, Span, Section);
}
