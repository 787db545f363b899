using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>
/// A part of the list of claims that is read ahead, from a place on that is guessed to be the beginning of a claim. It counts only once whoever
/// reads the text from its start comes to that very place in the list: then what stands there was read just as it would be from there on.
/// </summary>
/// <param name="starts">Where all runs begin, in rising order.</param>
/// <param name="number">Which of them this is.</param>
internal sealed class ClaimRun(IReadOnlyList<int> starts, int number)
{
    private readonly TaskCompletionSource _isRead = new();
    private readonly List<ReadClaim> _claims = [];
    private readonly Dictionary<int, RawJson> _lost = [];
    private int _next = number + 1;
    private int _isBegun;
    private volatile bool _isStopped;

    /// <summary>Where it begins.</summary>
    public int Start { get; } = starts[number];

    /// <summary>What was read, in order.</summary>
    public IReadOnlyList<ReadClaim> Claims => _claims;

    /// <summary>Where the last of them ends.</summary>
    public int End { get; private set; }

    /// <summary>What is to be kept in the place of an element, by where that begins.</summary>
    public IReadOnlyDictionary<int, RawJson> Lost => _lost;

    /// <summary>What was found wrong, in order.</summary>
    public IReadOnlyList<RawProblem> Problems { get; private set; } = [];

    /// <summary>Takes the run on, to read it; false when somebody has done so already.</summary>
    public bool TryBegin() => Interlocked.Exchange(ref _isBegun, 1) == 0;

    /// <summary>Waits until whoever took the run on has read it.</summary>
    public void Wait() => _isRead.Task.GetAwaiter().GetResult();

    /// <summary>Ends the reading soon: nobody will ask for it.</summary>
    public void Stop() => _isStopped = true;

    /// <summary>Reads up to the next run, the end of the list, or what is not JSON; the latter is left to whoever comes there.</summary>
    /// <param name="context">The reading core's own, with the text; problems are taken out of it.</param>
    public void Read(ReadContext context)
    {
        try
        {
            ReadClaims(context);
            Problems = context.TakeProblems();
            _isRead.SetResult();
        }
        catch (Exception e)
        {
            _isRead.SetException(e);
            throw;
        }
    }

    private void ReadClaims(ReadContext context)
    {
        var behind = number + 1 < starts.Count ? starts[number + 1] : context.Text.Length; // Where it can go on to at the most.
        var reader = JsonCursor.InList(context.Text.Span, Start);
        try
        {
            while (!_isStopped && reader.Read() && reader.TokenType != JsonTokenType.EndArray && !IsOfNext(reader.TokenStartIndex))
            {
                _claims.Add(ReadOne(ref reader, context));
                if (_claims.Count == Foresight.Seen) _claims.EnsureCapacity(Foresight.Seen + Foresight.Of(End - Start, behind - End));
            }
        }
        catch (JsonException)
        {
            // What was read before it holds.
        }
    }

    private bool IsOfNext(int place)
    {
        while (_next < starts.Count && starts[_next] < place)
        {
            _next++;
        }

        return _next < starts.Count && starts[_next] == place;
    }

    private ReadClaim ReadOne(ref JsonCursor reader, ReadContext context)
    {
        var start = reader.TokenStartIndex;
        context.Begin(new RecordPlace(RecordKind.Claim, 0, context.Base + start));
        var claim = context.RejectNull(ref reader) ? null : ClaimReader.Read(ref reader, context);
        if (context.IsRejected && RawValues.Between(ref reader, context, start) is { } lost) _lost.Add(start, lost);
        End = reader.BytesConsumed;
        return new ReadClaim(claim, context.IdHash, start);
    }
}
