using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Reads parts of a long list of claims ahead on other cores, while its beginning is read on this one.</summary>
/// <remarks>
/// <para>Where a claim begins cannot be known in the middle of a text, so it is guessed by what the first claim begins with. A guess that proves wrong is
/// forgotten and costs nothing but the other core's time; one that proves right gives just what reading on would have given.</para>
/// <para>The others begin at the end of the list and come towards this one; where they meet, all are done at nearly the same time, however fast each was.</para>
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
            _readers[i] = Task.Run(() => ReadFromEnd(new ReadContext(context.Options, context.Shared) { Text = context.Text, Base = context.Base }));
        }
    }

    /// <summary>Begins to read ahead in the list the reader stands on.</summary>
    public static ClaimsAhead Begin(JsonCursor list, ReadContext context)
    {
        var starts = new List<int>();
        var parts = TextParts.Of(context.Options.Cores, context.Text.Length - list.BytesConsumed);
        if (parts > 1) Guess(context.Text.Span, list.BytesConsumed, parts, BeginningOf(list), starts);
        return new ClaimsAhead(context, starts);
    }

    /// <summary>What was read ahead from a place in the list on, at least one claim; null when nothing was.</summary>
    public ClaimRun? From(int place)
    {
        while (_next < _runs.Length && _runs[_next].Start < place)
        {
            _runs[_next++].Stop();
        }

        if (_next == _runs.Length || _runs[_next].Start != place) return null;
        var run = _runs[_next++];
        if (run.TryBegin()) return null; // Nobody else has come so far: it is read on from here.
        run.Wait();
        return run.Claims.Count > 0 ? run : null;
    }

    /// <summary>Ends whatever is still being read and waits for it, as the text belongs to the caller.</summary>
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

    // What the first claim begins with, up to its first name, white space included; empty where it is no object with a member.
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
