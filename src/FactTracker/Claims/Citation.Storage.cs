using System.Runtime.CompilerServices;

namespace FactTracker;

/// <content>How a citation is held: most name a source and little more, so the rest costs them one empty reference.</content>
public sealed partial record Citation
{
    private RareMembers _rare;

    /// <summary>Makes a citation of what was read.</summary>
    internal Citation(SourceId source, RareMembers rare)
        : this(source) => _rare = rare;

    /// <summary>Whether it names a source and says nothing else.</summary>
    internal bool IsBare => Locator is null && Credibility is null && _rare.IsEmpty;

    private T? Rare<T>([CallerMemberName] string member = "") => _rare.Get<T>(member);

    private void SetRare<T>(T value, T? byDefault = default, [CallerMemberName] string member = "") =>
        _rare = _rare.With(member, value, byDefault);
}
