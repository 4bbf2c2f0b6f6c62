// What the pictures of the README show: each a real run of viva.
import { readFileSync } from 'node:fs';
import { inventHistory } from './history.js';

const NOW = Date.UTC(2026, 5, 3, 12);

/** The first sheet of the README. */
export function readSample() {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  return /^```markdown\n(.*?)^```$/ms.exec(readme)[1];
}

const GRAPHS = `# Graphs

## 1. What is a graph?

Vertices and edges between them.

Keywords:
- ! vertices
- ! edges | 

## 2. What is breadth-first search?

## 3. What does Dijkstra's algorithm need?

Weights that are not negative.

Keywords:
- ! non-negative weights

Examples:
+ no weight may be below zero
- negative weights

## 5. What is a tree?

A connected graph without cycles.

![A tree](tree.png)
`;

const TERMS =
  'quicksort,merge sort,heap sort,radix sort,stable sorting,binary search,a hash table,open addressing,chaining,a Bloom filter,a stack,a queue,a deque,a linked list,a binary heap,a Fibonacci heap,a binary search tree,an AVL tree,a red-black tree,a B-tree,a trie,a suffix array,a suffix tree,Knuth–Morris–Pratt,Rabin–Karp,Aho–Corasick,breadth-first search,depth-first search,topological order,Dijkstra’s algorithm,Bellman–Ford,Floyd–Warshall,a minimum spanning tree,Prim’s algorithm,Kruskal’s algorithm,union–find,strongly connected components,maximum flow,minimum cut,bipartite matching,dynamic programming,memoisation,edit distance,longest common subsequence,the knapsack problem,greedy choice,divide and conquer,the master theorem,amortised analysis,big O,P and NP,a reduction,backtracking,branch and bound,a segment tree,a Fenwick tree,a skip list,a treap,reservoir sampling,the birthday paradox,a linear congruential generator,Huffman coding,run-length encoding,a checksum,public-key encryption,modular exponentiation,the sieve of Eratosthenes,Euclid’s algorithm,a convex hull,a sweep line'.split(
    ',',
  );
const PROMPTS = TERMS.map((term) => `What is ${term}?`);
const ALGORITHMS = `# Algorithms\n\n${PROMPTS.map((prompt, index) => `## ${prompt} {#q${index + 1}}\n\nAn answer.\n`).join('\n')}`;

export const SCENES = [
  {
    name: 'quiz',
    title:
      'A verdict of viva in a terminal: the answer with the words that matched, the key points, the reference answer',
    files: () => ({ 'sorting.md': readSample() }),
    args: ['sorting.md'],
    columns: 80,
    rows: 40,
    now: NOW,
    typed: [
      {
        after: 'What does quicksort do?',
        keys: 'It chooses a pivott, moves smaller ones before it and larger ones behind\r',
      },
    ],
    until: 'Reference answer',
  },
  {
    name: 'stats',
    title:
      'viva stats in a terminal: a calendar of answers, weeks, what comes due, how far an exam is, the hardest questions',
    files: () => ({
      'algorithms.md': ALGORITHMS,
      '.viva/reviews/picture.jsonl': inventHistory(PROMPTS, 'algorithms.md', NOW),
    }),
    args: ['stats', 'algorithms.md', '--exam', '2026-06-20'],
    columns: 80,
    rows: 80,
    now: NOW,
    until: 'Weakest key points',
  },
  {
    name: 'check',
    title:
      'viva check in a terminal: problems of a sheet with their places, and an example that fails',
    files: () => ({ 'graphs.md': GRAPHS }),
    args: ['check', 'graphs.md'],
    columns: 59,
    rows: 40,
    now: NOW,
    until: '1 sheet',
  },
];
