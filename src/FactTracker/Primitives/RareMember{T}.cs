namespace FactTracker;

/// <summary>A member that few records have, with a value of one type.</summary>
internal sealed class RareMember<T>(string name, T value, RareMember? next) : RareMember(name, next)
{
    public T Value { get; } = value;

    public override int ValueHash => Value!.GetHashCode();

    public override bool HasValueOf(RareMember other) => EqualityComparer<T>.Default.Equals(Value, ((RareMember<T>)other).Value);

    public override RareMember Before(RareMember? others) => new RareMember<T>(Name, Value, others);
}
