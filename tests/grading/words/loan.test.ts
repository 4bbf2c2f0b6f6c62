import { describe, expect, test } from '@jest/globals';
import { isLoan } from '../../../src/grading/words/loan.ts';

describe('a loan word meets its origin', () => {
  test.each(
    (
      'дропаут/dropout релу/relu софтмакс/softmax батч/batch батчи/batches эмбеддинг/embedding гейт/gate ' +
      'страйд/stride функция/function функции/functions активация/activation регрессия/regression ' +
      'логистический/logistic рекуррентная/recurrent нейрон/neuron тензора/tensor эпоха/epoch алгоритм/algorithm ' +
      'фильтр/filter лейер/layer аттеншн/attention пулинг/pooling паддинг/padding датасет/dataset лосс/loss ' +
      'модель/model лстм/lstm рнн/rnn процесс/process центр/center градиент/gradient кернел/kernel керас/keras'
    ).split(' '),
  )('%s', (pair) => {
    const [russian = '', english = ''] = pair.split('/');
    expect(isLoan(russian, english)).toBe(true);
    expect(isLoan(english, russian)).toBe(true);
  });
});

describe('words that only look alike stay apart', () => {
  test.each([
    ['вектор', 'sector'],
    ['модель', 'module'],
    ['модуль', 'model'],
    ['кот', 'cat'],
    ['код', 'cot'],
    ['лес', 'less'],
    ['революция', 'convolution'],
    ['фиттинг', 'overfitting'],
    ['кернел', 'colonel'],
    ['слой', 'layer'],
    ['релу', 'релу'],
    ['relu', 'relu'],
    ['ре', 're'],
    ['конв_2', 'conv_2'],
  ])('%s, %s', (a, b) => {
    expect(isLoan(a, b)).toBe(false);
  });
});
