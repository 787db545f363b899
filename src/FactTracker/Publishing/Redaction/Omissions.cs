using FactTracker.Json;

namespace FactTracker.Publishing;

/// <summary>Collects what is left out or replaced, each as a note with its place. A note never repeats what it is about.</summary>
internal sealed class Omissions
{
    private readonly List<Problem> _notes = [];

    public IReadOnlyList<Problem> Notes => _notes;

    public void Add(JsonPath path, string message) => _notes.Add(new Problem(Rules.Withheld, path.ToString(), message));
}
