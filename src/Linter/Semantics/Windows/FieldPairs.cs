namespace Linter.Semantics.Windows;

/// <summary>Puts labelled starts and ends together: those of one block first, for a document may tell of several incidents.</summary>
internal sealed class FieldPairs
{
    private readonly List<FieldPair> _pairs = [];
    private LabelledInstant? _start;
    private LabelledInstant? _end;

    private FieldPairs()
    {
    }

    /// <summary>The pair that is the incident window; null if there is none.</summary>
    public FieldPair? Window { get; private set; }

    /// <summary>The pairs within one block each, in document order: of the window, a second outage, a loss of data, the same window in another zone.</summary>
    public IReadOnlyList<FieldPair> All => _pairs;

    /// <param name="fields">The labelled instants in document order.</param>
    public static FieldPairs Read(List<LabelledInstant> fields)
    {
        var pairs = new FieldPairs();
        foreach (var field in fields)
        {
            pairs.Add(field);
        }

        pairs.Close();
        pairs.Window = pairs.FindWindow(fields);
        return pairs;
    }

    /// <summary>True for a field of a block that tells of another extent than the window.</summary>
    public bool IsOfOther(LabelledInstant field) =>
        Window is { } window && !window.IsIn(field.Block) && _pairs.Exists(pair => pair.IsIn(field.Block));

    private void Add(LabelledInstant field)
    {
        var meaning = field.Name.Meaning;
        if (!field.Name.HasColon || !(meaning.IsWindowStart || meaning.IsWindowEnd))
        {
            return;
        }

        if (!ReferenceEquals((_start ?? _end)?.Block, field.Block) || (meaning.IsWindowStart && _start is not null && _end is not null))
        {
            Close();
        }

        if (meaning.IsWindowStart)
        {
            _start ??= field;
        }
        else
        {
            _end = field;
        }
    }

    private void Close()
    {
        if (_start is not null && _end is not null)
        {
            _pairs.Add(new FieldPair(_start, _end));
        }

        (_start, _end) = (null, null);
    }

    /// <summary>The first start with the end of its block; one that stands alone, with an end that stands alone elsewhere.</summary>
    private FieldPair? FindWindow(List<LabelledInstant> fields)
    {
        var start = fields.Find(static field => field.Name is { HasColon: true, Meaning.IsWindowStart: true });
        if (start is null || (_pairs.Count > 0 && ReferenceEquals(_pairs[0].Start, start)))
        {
            return _pairs.Count > 0 ? _pairs[0] : null;
        }

        var end = fields.FindLast(field => field.Name is { HasColon: true, Meaning.IsWindowEnd: true } && !_pairs.Exists(pair => pair.IsIn(field.Block)));
        return end is not null ? new FieldPair(start, end) : _pairs.Count > 0 ? _pairs[0] : null;
    }
}
