using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>
/// A part of the list of claims that is read ahead, starting at an offset that is guessed to be the start of a claim. The run counts only
/// if the reader that started at the beginning of the text arrives at exactly this offset in the list. It would then read the same claims
/// from there on.
/// </summary>
/// <param name="starts">The offsets at which all runs start, in ascending order.</param>
/// <param name="number">The index of this run.</param>
internal sealed class ClaimRun(IReadOnlyList<int> starts, int number)
{
    private readonly TaskCompletionSource _isRead = new();
    private readonly List<ReadClaim> _claims = [];
    private readonly Dictionary<int, RawJson> _lost = [];
    private int _next = number + 1;
    private int _isBegun;
    private volatile bool _isStopped;

    /// <summary>The offset at which the run starts.</summary>
    public int Start { get; } = starts[number];

    /// <summary>The claims that were read, in order.</summary>
    public IReadOnlyList<ReadClaim> Claims => _claims;

    /// <summary>The offset at which the last claim ends.</summary>
    public int End { get; private set; }

    /// <summary>The JSON to keep of elements that could not be read, by the offset at which they start.</summary>
    public IReadOnlyDictionary<int, RawJson> Lost => _lost;

    /// <summary>The problems that were found, in order.</summary>
    public IReadOnlyList<RawProblem> Problems { get; private set; } = [];

    /// <summary>Claims the run for reading. Returns false if another thread has already claimed it.</summary>
    public bool TryBegin() => Interlocked.Exchange(ref _isBegun, 1) == 0;

    /// <summary>Waits until the thread that claimed the run has read it.</summary>
    public void Wait() => _isRead.Task.GetAwaiter().GetResult();

    /// <summary>Stops the reading soon, because nobody needs the run.</summary>
    public void Stop() => _isStopped = true;

    /// <summary>Reads up to the next run, the end of the list, or invalid JSON. Invalid JSON is reported by the reader that started at the
    /// beginning of the text.</summary>
    /// <param name="context">The context of this thread, with the text. The problems are moved out of it.</param>
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
        var behind = number + 1 < starts.Count ? starts[number + 1] : context.Text.Length; // The latest offset at which the run can end.
        var reader = JsonCursor.InList(context.Text.Span, Start);
        var steps = new ReadingSteps(context.Options.Bounds, Start);
        try
        {
            while (!_isStopped && reader.Read() && reader.TokenType != JsonTokenType.EndArray && !IsOfNext(reader.TokenStartIndex))
            {
                _claims.Add(ReadOne(ref reader, context));
                steps.Read(End);
                if (_claims.Count == Foresight.Seen) _claims.EnsureCapacity(Foresight.Seen + Foresight.Of(End - Start, behind - End));
            }
        }
        catch (JsonException)
        {
            // What was read before remains valid.
        }

        steps.End(Math.Max(Start, End));
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
        if (context.IsRejected) _lost.Add(start, RawValues.Between(ref reader, context, start));
        End = reader.BytesConsumed;
        return new ReadClaim(claim, context.IdHash, start);
    }
}
