using System.Runtime.CompilerServices;
using System.Text;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads the parts of a feed, one after the other. It can be asked several times, but not twice at once.</summary>
/// <param name="input">The text, which can seek.</param>
/// <param name="feed">What is known of it.</param>
internal sealed class FeedParts(PeekedInput input, Feed feed)
{
    /// <summary>Which time the feed is read when it is scanned, surveyed, and read.</summary>
    public const int Scan = 0, Describe = 1, Survey = 2, Reviews = 3, Claims = 4;

    private const int Passes = 5;
    private const int Window = 1 << 18;
    private byte[] _buffer = new byte[Window];
    private int _from;
    private int _filled;
    private long _line;
    private int _column;

    /// <summary>Begins to read a feed from its beginning.</summary>
    public static void Begin(PeekedInput input, int pass, long start) => input.Begin(new InputPasses(pass, Passes), start);

    /// <summary>Reads the parts that have any of some kinds of content.</summary>
    /// <param name="pass">Which time the feed is read.</param>
    /// <param name="kinds">The kinds, or null for every part.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<FeedPart> ReadAsync(
        int pass, PartKinds? kinds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Begin(input, pass, feed.Start);
        (_from, _filled, _line, _column) = (0, 0, 1, 1);
        var number = 0;
        using var places = feed.Parts.All().GetEnumerator();
        foreach (var (path, count) in feed.Lists)
        {
            for (var index = 0; index < count && places.MoveNext(); index++, number++)
            {
                var (gap, length) = places.Current;
                await FillAsync(gap + length, cancellationToken).ConfigureAwait(false);
                input.Steps?.Pass();
                Pass(gap);
                if (kinds is not { } asked || (feed.Parts.KindsOf(number) & asked) != 0)
                    yield return new FeedPart(
                        number, _buffer.AsMemory(_from, length).ToArray(), path.At(index), feed.Depth, _line, _column);
                Pass(length);
            }
        }
    }

    private async ValueTask FillAsync(int count, CancellationToken cancellationToken)
    {
        if (_filled - _from >= count) return;
        var rest = _buffer.AsSpan(_from, _filled - _from);
        if (count > _buffer.Length)
        {
            var larger = new byte[count + Window];
            rest.CopyTo(larger);
            _buffer = larger;
        }
        else
        {
            rest.CopyTo(_buffer);
        }

        (_from, _filled) = (0, rest.Length);
        _filled += await input.Text.ReadAtLeastAsync(
            _buffer.AsMemory(_filled), count - _filled, throwOnEndOfStream: true, cancellationToken).ConfigureAwait(false);
    }

    private void Pass(int count)
    {
        var passed = _buffer.AsSpan(_from, count);
        _from += count;
        var lines = passed.Count((byte)'\n');
        if (lines > 0)
        {
            (_line, _column) = (_line + lines, 1);
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
    }
}
