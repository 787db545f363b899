using System.Runtime.CompilerServices;

namespace FactTracker;

/// <content>How a citation is stored: most have a source and little else, so one reference, usually null, holds the rest.</content>
public sealed partial record Citation
{
    private RareMembers _rare;

    /// <summary>Creates a citation from its parsed members.</summary>
    internal Citation(SourceId source, RareMembers rare)
        : this(source) => _rare = rare;

    /// <summary>Whether it has a source and no other member.</summary>
    internal bool IsBare => Locator is null && Credibility is null && _rare.IsEmpty;

    private T? Rare<T>([CallerMemberName] string member = "") => _rare.Get<T>(member);

    private void SetRare<T>(T value, T? byDefault = default, [CallerMemberName] string member = "") =>
        _rare = _rare.With(member, value, byDefault);
}
