using System.Numerics;

namespace Linter.Text;

/// <summary>Places that were seen.</summary>
/// <remarks>A set of the framework would be compiled anew at every start; see <see cref="ValueList{T}"/>.</remarks>
public sealed class SpanSet
{
    // Open addressing; a length below zero marks an empty place.
    private TextSpan[] _places = Empty(8);
    private int _count;

    /// <summary>False if the span was there already.</summary>
    public bool Add(TextSpan span)
    {
        if (_count * 2 >= _places.Length)
        {
            Grow();
        }

        var place = PlaceOf(span);
        var isNew = _places[place].Length < 0;
        _places[place] = span;
        _count += isNew ? 1 : 0;
        return isNew;
    }

    private static TextSpan[] Empty(int size)
    {
        var places = new TextSpan[size];
        for (var i = 0; i < size; i++)
        {
            places[i] = new TextSpan(0, -1);
        }

        return places;
    }

    private int PlaceOf(TextSpan span)
    {
        var place = (int)(BitOperations.RotateLeft((uint)span.Start * 0x9E3779B1, 15) ^ (uint)span.Length) & (_places.Length - 1);
        while (_places[place].Length >= 0 && (_places[place].Start != span.Start || _places[place].Length != span.Length))
        {
            place = (place + 1) & (_places.Length - 1);
        }

        return place;
    }

    private void Grow()
    {
        var old = _places;
        _places = Empty(old.Length * 2);
        foreach (var span in old)
        {
            if (span.Length >= 0)
            {
                _places[PlaceOf(span)] = span;
            }
        }
    }
}
