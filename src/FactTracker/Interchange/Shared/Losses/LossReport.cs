using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Collects what an exporter could not carry, in the order found. The same loss at the same place is reported once.</summary>
/// <remarks>
/// A large set loses the same in each of its records, so the losses are packed, and only those at the records being written are
/// remembered as they are.
/// </remarks>
internal sealed class LossReport
{
    private const int MostMessages = 4096; // Those that name a record are hardly repeated.
    private readonly Dictionary<(string What, string Why, bool IsName), string> _messages = [];
    private readonly LossShapes _shapes;
    private readonly PackedLosses _losses;
    private readonly ReportedLosses?[] _reported = new ReportedLosses?[RecordLists.Count];
    private LossVisits? _visits;

    public LossReport()
    {
        _shapes = new LossShapes();
        _losses = new PackedLosses(_shapes);
    }

    /// <summary>The losses so far.</summary>
    public IReadOnlyList<Problem> Losses => _losses;

    /// <summary>Reports one loss.</summary>
    /// <param name="path">Its place in the set.</param>
    /// <param name="what">What is lost: "the confidence".</param>
    /// <param name="why">Why it is lost, as a clause: "a ClaimReview has no member for it".</param>
    public void Add(JsonPath path, string what, string why) => Add(path, MessageOf(what, why, isName: false));

    /// <summary>Reports the loss of one member, by its name.</summary>
    /// <param name="record">The place of its record in the set.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="why">Why it is lost, as a clause.</param>
    public void AddMember(JsonPath record, string name, string why) => Add(record.Member(name), MessageOf(name, why, isName: true));

    /// <summary>Reports every claim of a set, for formats that carry only sources.</summary>
    public void AddClaims(ClaimSet set, CancellationToken cancellationToken)
    {
        for (var i = 0; i < set.Claims.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(JsonPath.Root.Member("claims").At(i), $"the claim {set.Claims[i].Id}", "a bibliography has no place for claims");
        }
    }

    /// <summary>Returns the places of the records of a list that are reported as a whole so far.</summary>
    public PlaceBits WholeIn(RecordList list) => _reported[(int)list]?.Whole.Copy() ?? new PlaceBits();

    private void Add(JsonPath path, string message)
    {
        var loss = _shapes.Pack(path, message);
        var shape = _shapes[loss.Template].Shape;
        var reported = _reported[(int)shape.List] ??= new ReportedLosses();
        if (reported.MustRecall(loss.Place)) reported.Recall((_visits ??= new LossVisits(_losses)).At(shape.List, loss.Place));
        if (reported.Add(loss, shape.IsRecord)) _losses.Add(loss, _visits);
    }

    private string MessageOf(string what, string why, bool isName)
    {
        if (_messages.TryGetValue((what, why, isName), out var known)) return known;
        var message = isName ? $"Not carried: \"{what}\"; {why}." : $"Not carried: {what}; {why}.";
        if (_messages.Count < MostMessages) _messages.Add((what, why, isName), message);
        return message;
    }
}
