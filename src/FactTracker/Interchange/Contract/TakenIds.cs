namespace FactTracker.Interchange;

/// <summary>The ids that the records of a text have taken, found again in the records themselves and not held a second time.</summary>
internal sealed class TakenIds
{
    private readonly Comparer _comparer = new();
    private readonly HashSet<int>.AlternateLookup<string> _taken;

    /// <summary>Creates a set of ids without any.</summary>
    public TakenIds() => _taken = new HashSet<int>(_comparer).GetAlternateLookup<string>();

    /// <summary>Takes the id of a source; returns false when an earlier record has it.</summary>
    public bool Take(Source source) => Take(source.Id.Text, source);

    /// <summary>Takes the id of a claim; returns false when an earlier record has it.</summary>
    public bool Take(Claim claim) => Take(claim.Id.Text, claim);

    private bool Take(string id, object record)
    {
        _comparer.Next = record;
        return _taken.Add(id);
    }

    // Records are numbered in the order in which their ids were taken.
    private sealed class Comparer : IEqualityComparer<int>, IAlternateEqualityComparer<string, int>
    {
        private readonly List<object> _records = [];

        /// <summary>The record whose id is being taken.</summary>
        public object? Next { get; set; }

        public int Create(string alternate)
        {
            _records.Add(Next!);
            return _records.Count - 1;
        }

        public bool Equals(string alternate, int other) => alternate == IdOf(other);

        public bool Equals(int x, int y) => x == y;

        public int GetHashCode(string alternate) => alternate.GetHashCode(StringComparison.Ordinal);

        public int GetHashCode(int obj) => GetHashCode(IdOf(obj));

        private string IdOf(int number) => _records[number] is Claim claim ? claim.Id.Text : ((Source)_records[number]).Id.Text;
    }
}
