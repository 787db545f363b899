using System.Diagnostics.CodeAnalysis;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>What stands beside the cells of a sheet: the addresses they lead to, and what people remarked on them.</summary>
internal sealed class CellNotes
{
    private readonly SortedDictionary<(long Row, int Column), string> _links = [];
    private readonly SortedDictionary<(long Row, int Column), string> _comments = [];

    public bool IsEmpty => _links.Count + _comments.Count == 0;

    /// <summary>The columns of which some cell leads somewhere.</summary>
    public IReadOnlySet<int> LinkedColumns => _links.Keys.Select(cell => cell.Column).ToHashSet();

    /// <summary>The columns of which some cell has a comment.</summary>
    public IReadOnlySet<int> RemarkedColumns => _comments.Keys.Select(cell => cell.Column).ToHashSet();

    /// <summary>Adds the address of a cell, unless it has one.</summary>
    public void AddLink(long row, int column, string address)
    {
        if (!string.IsNullOrWhiteSpace(address) && !address.StartsWith('#')) _links.TryAdd((row, column), address.Trim());
    }

    /// <summary>Adds a comment; what is said of a cell later stands on a line of its own.</summary>
    public void AddComment(long row, int column, string comment)
    {
        if (string.IsNullOrWhiteSpace(comment)) return;
        _comments[(row, column)] = _comments.TryGetValue((row, column), out var before) ? $"{before}\n{comment.Trim()}" : comment.Trim();
    }

    public bool HasComment(long row, int column) => _comments.ContainsKey((row, column));

    /// <summary>The address of a cell, which is then taken.</summary>
    public bool TryTakeLink(long row, int column, [NotNullWhen(true)] out string? address) => _links.Remove((row, column), out address);

    /// <summary>The comment on a cell, which is then taken.</summary>
    public bool TryTakeComment(long row, int column, [NotNullWhen(true)] out string? comment) => _comments.Remove((row, column), out comment);

    /// <summary>What nobody took.</summary>
    public IEnumerable<(long Row, int Column, string What, string Text)> Rest() =>
    [
        .. _links.Select(link => (link.Key.Row, link.Key.Column, "address", link.Value)),
        .. _comments.Select(comment => (comment.Key.Row, comment.Key.Column, "comment", comment.Value)),
    ];
}
