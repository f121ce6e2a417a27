namespace ICDD.Drafting.Web;

/// <summary>
/// Keeps what was used last under so many names; what was not used for longest is forgotten. Not for two threads.
/// </summary>
public sealed class Recent<T>(int most) where T : class
{
    private readonly Dictionary<string, LinkedListNode<(string Key, T Value)>> _known = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, T Value)> _order = new();

    public T? Find(string key) => _known.TryGetValue(key, out var node) ? node.Value.Value : null;

    public T Get(string key, Func<T> make)
    {
        if (_known.TryGetValue(key, out var node))
        {
            _order.Remove(node);
            _order.AddLast(node);
            return node.Value.Value;
        }

        if (_known.Count >= most)
            Remove(_order.First!.Value.Key);
        return (_known[key] = _order.AddLast((key, make()))).Value.Value;
    }

    public void Remove(string key)
    {
        if (_known.Remove(key, out var node))
            _order.Remove(node);
    }
}
