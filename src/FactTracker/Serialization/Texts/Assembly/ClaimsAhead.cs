using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Reads parts of a long list of claims ahead on other cores, while this core reads its beginning.</summary>
/// <remarks>
/// <para>In the middle of a text it is not certain where a claim starts, so the offset is guessed: claims are expected to start in the same
/// way as the first one. A wrong guess is discarded and costs only the time of the other core; a right guess gives the same result as
/// sequential reading.</para>
/// <para>The other cores start at the end of the list and work towards this core, so that all of them finish at nearly the same time,
/// however fast each is.</para>
/// </remarks>
internal sealed class ClaimsAhead : IDisposable
{
    private readonly ClaimRun[] _runs;
    private readonly Task[] _readers;
    private int _next;

    private ClaimsAhead(ReadContext context, IReadOnlyList<int> starts)
    {
        _runs = [.. starts.Select((_, number) => new ClaimRun(starts, number))];
        _readers = new Task[Math.Min(context.Options.Cores - 1, _runs.Length)];
        for (var i = 0; i < _readers.Length; i++)
        {
            _readers[i] =
                Task.Run(() => ReadFromEnd(new ReadContext(context.Options, context.Shared) { Text = context.Text, Base = context.Base }));
        }
    }

    /// <summary>Starts reading ahead in the list at the position of the reader.</summary>
    public static ClaimsAhead Begin(JsonCursor list, ReadContext context)
    {
        var starts = new List<int>();
        var parts = TextParts.Of(context.Options.Cores, context.Text.Length - list.BytesConsumed);
        if (parts > 1) Guess(context.Text.Span, list.BytesConsumed, parts, BeginningOf(list), starts);
        return new ClaimsAhead(context, starts);
    }

    /// <summary>Returns the run that starts at an offset in the list and has at least one claim, or null if nothing was read ahead from
    /// there.</summary>
    public ClaimRun? From(int place)
    {
        while (_next < _runs.Length && _runs[_next].Start < place)
        {
            _runs[_next++].Stop();
        }

        if (_next == _runs.Length || _runs[_next].Start != place) return null;
        var run = _runs[_next++];
        if (run.TryBegin()) return null; // No other core has come this far: this one reads on.
        run.Wait();
        return run.Claims.Count > 0 ? run : null;
    }

    /// <summary>Stops all reading ahead and waits until it has ended, as the text belongs to the caller.</summary>
    public void Dispose()
    {
        foreach (var run in _runs)
        {
            run.Stop();
        }

        foreach (var reader in _readers)
        {
            reader.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }
    }

    private void ReadFromEnd(ReadContext context)
    {
        for (var number = _runs.Length - 1; number >= 0; number--)
        {
            if (_runs[number].TryBegin()) _runs[number].Read(context);
        }
    }

    // The beginning of the first claim, up to its first member name, including white space. Empty if it is not an object with a member.
    private static ReadOnlySpan<byte> BeginningOf(JsonCursor list)
    {
        var text = list.Rest;
        var start = list.TokenStartIndex;
        list.Read();
        if (list.TokenType != JsonTokenType.StartObject) return default;
        list.Read();
        return list.TokenType == JsonTokenType.PropertyName ? text[1..(list.BytesConsumed - start)] : default;
    }

    private static void Guess(ReadOnlySpan<byte> text, int first, int parts, ReadOnlySpan<byte> beginning, List<int> starts)
    {
        if (beginning.IsEmpty) return;
        ReadOnlySpan<byte> mark = [(byte)',', .. beginning];
        for (var part = 1; part < parts; part++)
        {
            var from = first + (int)((long)(text.Length - first) * part / parts);
            var found = text[from..].IndexOf(mark);
            if (found < 0) return;
            var start = from + found + mark.IndexOf((byte)'{');
            if (starts.Count == 0 || start > starts[^1]) starts.Add(start);
        }
    }
}
