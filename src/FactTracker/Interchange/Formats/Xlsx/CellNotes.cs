using System.Diagnostics.CodeAnalysis;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>The links and comments of the cells of a sheet.</summary>
internal sealed class CellNotes
{
    private readonly SortedDictionary<(long Row, int Column), string> _links = [];
    private readonly SortedDictionary<(long Row, int Column), string> _comments = [];

    public bool IsEmpty => _links.Count + _comments.Count == 0;

    /// <summary>The columns with a linked cell.</summary>
    public IReadOnlySet<int> LinkedColumns => _links.Keys.Select(cell => cell.Column).ToHashSet();

    /// <summary>The columns with a commented cell.</summary>
    public IReadOnlySet<int> RemarkedColumns => _comments.Keys.Select(cell => cell.Column).ToHashSet();

    /// <summary>Adds the address of a cell's link, unless it has one.</summary>
    public void AddLink(long row, int column, string address)
    {
        if (!string.IsNullOrWhiteSpace(address) && !address.StartsWith('#')) _links.TryAdd((row, column), address.Trim());
    }

    /// <summary>Adds a comment; a later one on the same cell starts a new line.</summary>
    public void AddComment(long row, int column, string comment)
    {
        if (string.IsNullOrWhiteSpace(comment)) return;
        _comments[(row, column)] = _comments.TryGetValue((row, column), out var before) ? $"{before}\n{comment.Trim()}" : comment.Trim();
    }

    public bool HasComment(long row, int column) => _comments.ContainsKey((row, column));

    /// <summary>Takes the address of a cell's link.</summary>
    public bool TryTakeLink(long row, int column, [NotNullWhen(true)] out string? address) => _links.Remove((row, column), out address);

    /// <summary>Takes the comment on a cell.</summary>
    public bool TryTakeComment(long row, int column, [NotNullWhen(true)] out string? comment) =>
        _comments.Remove((row, column), out comment);

    /// <summary>Returns the links and comments that were not taken.</summary>
    public IEnumerable<(long Row, int Column, string What, string Text)> Rest() =>
    [
        .. _links.Select(link => (link.Key.Row, link.Key.Column, "address", link.Value)),
        .. _comments.Select(comment => (comment.Key.Row, comment.Key.Column, "comment", comment.Value)),
    ];
}
